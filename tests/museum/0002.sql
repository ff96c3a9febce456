PRAGMA application_id=1297039955;
PRAGMA user_version=2;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE attachment (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	owner_table TEXT NOT NULL, 
	owner_id TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	name TEXT NOT NULL, 
	mime TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT, 
	retention_class TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_attachment PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE blob (
	sha256 TEXT NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (sha256)
)
 STRICT

;
CREATE TABLE change (
	id INTEGER NOT NULL, 
	txn_id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	op TEXT NOT NULL, 
	fields TEXT, 
	CONSTRAINT pk_change PRIMARY KEY (id), 
	CONSTRAINT fk_change_txn_id_txn FOREIGN KEY(txn_id) REFERENCES txn (id)
)
 STRICT

;
INSERT INTO "change" VALUES(1,'01a2175c-c73f-7b63-bf16-32dc891e8b77','firm','01a2175c-c740-7d27-bc16-ee8896b37401','insert',NULL);
INSERT INTO "change" VALUES(2,'01a2175c-c748-77f9-b7e5-bca157f52c44','firm','01a2175c-c749-7197-814b-17cfc63cf74f','insert',NULL);
INSERT INTO "change" VALUES(3,'01a2175c-c74e-70c2-8eec-c43717095497','firm','01a2175c-c74e-797a-ae98-277a57c8bfde','insert',NULL);
INSERT INTO "change" VALUES(4,'01a2175c-c753-773a-9748-42863faeb9ca','firm','01a2175c-c753-7ff5-965e-906fd188151b','insert',NULL);
INSERT INTO "change" VALUES(5,'01a2175c-c758-7cd9-b575-47fe8ea430fc','firm','01a2175c-c740-7d27-bc16-ee8896b37401','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a2175c-c763-7713-93c4-e06be3c02c50','contact','01a2175c-c765-7daa-b622-d9cce65a09dc','insert',NULL);
INSERT INTO "change" VALUES(7,'01a2175c-c76c-76ae-a42c-44ccffcaf443','firm_site','01a2175c-c76e-7b89-8e93-e74f39cfcf7e','insert',NULL);
INSERT INTO "change" VALUES(8,'01a2175c-c774-7f53-a019-356ee3a5e952','firm_note','01a2175c-c777-7c6b-bdb3-90ee54035c22','insert',NULL);
INSERT INTO "change" VALUES(9,'01a2175c-c77b-7469-b0b3-e4509b6bbf9e','firm_tag','22073dca-3e30-5d8f-8d0f-a06702d719c8','insert',NULL);
INSERT INTO "change" VALUES(10,'01a2175c-c780-7dae-be3d-887d53ccf751','firm','01a2175c-c749-7197-814b-17cfc63cf74f','delete',NULL);
INSERT INTO "change" VALUES(11,'01a2175c-c780-7dae-be3d-887d53ccf751','firm','01a2175c-c74e-797a-ae98-277a57c8bfde','delete',NULL);
INSERT INTO "change" VALUES(12,'01a2175c-c78b-7c6b-a591-5c30c240ca0d','firm','01a2175c-c749-7197-814b-17cfc63cf74f','restore',NULL);
INSERT INTO "change" VALUES(13,'01a2175c-c794-7eef-be78-980009d546e4','firm','01a2175c-c753-7ff5-965e-906fd188151b','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a2175c-c79b-7c69-a084-3653783593a2','firm','01a2175c-c753-7ff5-965e-906fd188151b','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a2175c-c7a3-7752-8a2c-39bbaefb8cb7','firm','01a2175c-c753-7ff5-965e-906fd188151b','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a2175c-c7a9-754a-8e9e-148c7786f69b','firm','01a2175c-c753-7ff5-965e-906fd188151b','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a2175c-c7af-758d-9a9f-dcca5546027d','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
CREATE TABLE consent (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	person_table TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	legal_basis TEXT NOT NULL, 
	given_on TEXT NOT NULL, 
	method TEXT NOT NULL, 
	text_version TEXT, 
	text_language TEXT, 
	evidence_id TEXT, 
	withdrawn_on TEXT, 
	withdrawal_note TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_consent PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE contact (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	firm_id TEXT NOT NULL, 
	given_name TEXT, 
	family_name TEXT, 
	title TEXT, 
	function TEXT, 
	email TEXT, 
	phone TEXT, 
	phone_e164 TEXT, 
	mobile TEXT, 
	mobile_e164 TEXT, 
	languages TEXT, 
	is_main INTEGER NOT NULL, 
	active INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, speaks_for_firm INTEGER DEFAULT '1' NOT NULL, can_sign INTEGER DEFAULT '0' NOT NULL, authority TEXT, authority_evidence TEXT, may_travel INTEGER DEFAULT '0' NOT NULL, birth_date TEXT, nationality TEXT, contract TEXT, contract_until TEXT, employed_since TEXT, fte_percent INTEGER, role_type TEXT, occupation TEXT, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
)
 STRICT

;
INSERT INTO "contact" VALUES('01a2175c-c72a-7943-987a-802e5d0efa80','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7a4d-acba-6cff5a209bc7','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-7974-8454-92300ab8433b','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7a99-b672-e84a0249592f','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-7990-a25b-51d21fbb94b1','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7aae-955b-3bcca611f4fa','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-79ab-b0c9-b7b6ab19e582','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7abe-9511-a7aa857cb597','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-79c6-8e4e-78f8fa0f45d2','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7ace-ba6c-e63fb02fdf84','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-79e0-a4ab-399fa30f9e19','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7ae5-b235-bbb1a7f82e48','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-79fc-956b-d074a6528a52','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b04-8e65-efc150a4429d','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-7a16-b406-3f1d8738f53a','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b04-8e65-efc150a4429d','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-7a31-a156-d1e5fb38a553','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b18-808d-009ee211cd1a','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-7a4c-8067-bff8194db3da','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b2a-9f1a-1cb30d90eb83','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-7a67-bb72-2c2e65a0b8b6','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b3a-9f90-81f7f87c16a3','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-7a98-b562-90d50a3b6738','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b4a-bfcd-fcb9561d118b','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c72a-7ab3-b9e0-2ef7d7780966','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b58-a4f6-4f0eb1fc76e8','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a2175c-c765-7daa-b622-d9cce65a09dc','2026-11-26T10:18:06.051Z','giulia','2026-11-26T10:18:06.051Z','giulia',NULL,'CONFAPI','01a2175c-c740-7d27-bc16-ee8896b37401',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a2175c-c763-7713-93c4-e06be3c02c50','01a2175c-c763-7713-93c4-e06be3c02c50',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE disclosure (
	id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	who TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	purpose TEXT, 
	recipient TEXT, 
	persons TEXT NOT NULL, 
	CONSTRAINT pk_disclosure PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE do_not_contact (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	keyed_hash TEXT NOT NULL, 
	since TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_do_not_contact PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE draft (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	field TEXT NOT NULL, 
	value TEXT, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (who, table_name, row_id, field)
)
 STRICT

;
INSERT INTO "draft" VALUES('giulia','firm','01a2175c-c753-7ff5-965e-906fd188151b','website','offic','2026-11-26T10:18:06.134Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE firm (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	legal_name_native TEXT NOT NULL, 
	legal_name_latin TEXT, 
	trade_name TEXT, 
	legal_form TEXT, 
	country TEXT NOT NULL, 
	vat_no TEXT, 
	vat_status TEXT NOT NULL, 
	vat_checked_on TEXT, 
	national_reg_no TEXT, 
	reg_no_scheme TEXT, 
	no_id_reason TEXT, 
	nace_scheme TEXT, 
	nace_code TEXT, 
	activity_scheme TEXT, 
	activity_code TEXT, 
	nuts_version TEXT, 
	nuts_code TEXT, 
	status TEXT NOT NULL, 
	merged_into TEXT, 
	member_no TEXT, 
	member_since TEXT, 
	website TEXT, 
	headcount_min INTEGER, 
	headcount_max INTEGER, 
	turnover_min INTEGER, 
	turnover_max INTEGER, 
	balance_min INTEGER, 
	balance_max INTEGER, 
	currency TEXT, 
	figures_year INTEGER, 
	size_class TEXT NOT NULL, 
	same_as TEXT, 
	tax_number TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_firm PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "firm" VALUES('01a2175c-c729-7a4d-acba-6cff5a209bc7','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7a99-b672-e84a0249592f','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7aae-955b-3bcca611f4fa','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7abe-9511-a7aa857cb597','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7ace-ba6c-e63fb02fdf84','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7ae5-b235-bbb1a7f82e48','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7b04-8e65-efc150a4429d','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7b18-808d-009ee211cd1a','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7b2a-9f1a-1cb30d90eb83','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7b3a-9f90-81f7f87c16a3','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7b4a-bfcd-fcb9561d118b','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c729-7b58-a4f6-4f0eb1fc76e8','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm" VALUES('01a2175c-c740-7d27-bc16-ee8896b37401','2026-11-26T10:18:06.015Z','giulia','2026-11-26T10:18:06.040Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,2,'01a2175c-c73f-7b63-bf16-32dc891e8b77','01a2175c-c758-7cd9-b575-47fe8ea430fc',NULL);
INSERT INTO "firm" VALUES('01a2175c-c749-7197-814b-17cfc63cf74f','2026-11-26T10:18:06.024Z','giulia','2026-11-26T10:18:06.091Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a2175c-c748-77f9-b7e5-bca157f52c44','01a2175c-c78b-7c6b-a591-5c30c240ca0d',NULL);
INSERT INTO "firm" VALUES('01a2175c-c74e-797a-ae98-277a57c8bfde','2026-11-26T10:18:06.030Z','giulia','2026-11-26T10:18:06.080Z','giulia','2026-11-26T10:18:06.080Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a2175c-c74e-70c2-8eec-c43717095497','01a2175c-c780-7dae-be3d-887d53ccf751','01a2175c-c780-7dae-be3d-887d53ccf751');
INSERT INTO "firm" VALUES('01a2175c-c753-7ff5-965e-906fd188151b','2026-11-26T10:18:06.035Z','giulia','2026-11-26T10:18:06.121Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a2175c-c753-773a-9748-42863faeb9ca','01a2175c-c7a9-754a-8e9e-148c7786f69b',NULL);
CREATE TABLE firm_list (
	locale TEXT NOT NULL, 
	n INTEGER NOT NULL, 
	firm_id TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	city_key TEXT NOT NULL, 
	contact_key TEXT NOT NULL, 
	country_key TEXT NOT NULL, 
	sector TEXT NOT NULL, 
	section TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	status INTEGER NOT NULL, 
	headcount INTEGER NOT NULL, 
	vat_no TEXT NOT NULL, 
	reg_no TEXT NOT NULL, 
	member_no TEXT NOT NULL, 
	member_since TEXT NOT NULL, 
	email TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	search TEXT NOT NULL, 
	CONSTRAINT pk_firm_list PRIMARY KEY (n)
)
 STRICT

;
INSERT INTO "firm_list" VALUES('en',1,'01a2175c-c729-7a4d-acba-6cff5a209bc7','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen');
INSERT INTO "firm_list" VALUES('en',2,'01a2175c-c729-7a99-b672-e84a0249592f','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck');
INSERT INTO "firm_list" VALUES('en',3,'01a2175c-c729-7aae-955b-3bcca611f4fa','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen');
INSERT INTO "firm_list" VALUES('en',4,'01a2175c-c729-7abe-9511-a7aa857cb597','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 746208206');
INSERT INTO "firm_list" VALUES('en',5,'01a2175c-c729-7ace-ba6c-e63fb02fdf84','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)');
INSERT INTO "firm_list" VALUES('en',6,'01a2175c-c729-7ae5-b235-bbb1a7f82e48','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-805137');
INSERT INTO "firm_list" VALUES('en',7,'01a2175c-c729-7b04-8e65-efc150a4429d','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482');
INSERT INTO "firm_list" VALUES('en',8,'01a2175c-c729-7b18-808d-009ee211cd1a','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 559155783');
INSERT INTO "firm_list" VALUES('en',9,'01a2175c-c729-7b2a-9f1a-1cb30d90eb83','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin');
INSERT INTO "firm_list" VALUES('en',10,'01a2175c-c729-7b3a-9f90-81f7f87c16a3','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/1996');
INSERT INTO "firm_list" VALUES('en',11,'01a2175c-c729-7b4a-bfcd-fcb9561d118b','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 0400215763');
INSERT INTO "firm_list" VALUES('en',12,'01a2175c-c729-7b58-a4f6-4f0eb1fc76e8','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/2009');
INSERT INTO "firm_list" VALUES('en',17,'01a2175c-c740-7d27-bc16-ee8896b37401','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo');
INSERT INTO "firm_list" VALUES('en',18,'01a2175c-c749-7197-814b-17cfc63cf74f','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.');
INSERT INTO "firm_list" VALUES('en',19,'01a2175c-c753-7ff5-965e-906fd188151b','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.');
CREATE TABLE firm_note (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	firm_id TEXT NOT NULL, 
	text TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_firm_note PRIMARY KEY (id), 
	CONSTRAINT fk_firm_note_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
)
 STRICT

;
INSERT INTO "firm_note" VALUES('01a2175c-c72b-7479-b4cb-bbb32e231bde','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7a4d-acba-6cff5a209bc7','Bitte vormittags anrufen.',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_note" VALUES('01a2175c-c777-7c6b-bdb3-90ee54035c22','2026-11-26T10:18:06.068Z','giulia','2026-11-26T10:18:06.068Z','giulia',NULL,'CONFAPI','01a2175c-c740-7d27-bc16-ee8896b37401','“Prima” nota;
due righe – ŐŰ ığ',1,'01a2175c-c774-7f53-a019-356ee3a5e952','01a2175c-c774-7f53-a019-356ee3a5e952',NULL);
CREATE TABLE firm_site (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	firm_id TEXT NOT NULL, 
	label TEXT, 
	street TEXT, 
	postcode TEXT, 
	city TEXT, 
	region TEXT, 
	country TEXT, 
	nuts_code TEXT, 
	is_default INTEGER NOT NULL, 
	accessibility_note TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_firm_site PRIMARY KEY (id), 
	CONSTRAINT fk_firm_site_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
)
 STRICT

;
INSERT INTO "firm_site" VALUES('01a2175c-c72a-74f6-bda8-e2e76ec85b3e','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7a4d-acba-6cff5a209bc7',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-753b-9a6f-8a2a4c380eef','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7a99-b672-e84a0249592f',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-7559-8e37-88eac970fb31','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7aae-955b-3bcca611f4fa',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-7579-815e-052952169e0c','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7abe-9511-a7aa857cb597',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-7597-84bc-f623b8448420','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7ace-ba6c-e63fb02fdf84',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-75b4-b624-ce72af777181','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7ae5-b235-bbb1a7f82e48',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-75ce-b92b-61619aa24dc8','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b04-8e65-efc150a4429d',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-75e5-9a6f-d5f65962c384','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b18-808d-009ee211cd1a',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-75ff-b8ac-749b2a0f93d6','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b2a-9f1a-1cb30d90eb83',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-7615-bfc4-d7026ded4595','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b3a-9f90-81f7f87c16a3',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-762e-98a3-ef4aedaae7c4','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b4a-bfcd-fcb9561d118b',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-7647-810d-d0f4cdefaab9','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b58-a4f6-4f0eb1fc76e8',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c72a-765d-b1a9-fbdda5d610dc','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b58-a4f6-4f0eb1fc76e8','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_site" VALUES('01a2175c-c76e-7b89-8e93-e74f39cfcf7e','2026-11-26T10:18:06.060Z','giulia','2026-11-26T10:18:06.060Z','giulia',NULL,'CONFAPI','01a2175c-c740-7d27-bc16-ee8896b37401',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a2175c-c76c-76ae-a42c-44ccffcaf443','01a2175c-c76c-76ae-a42c-44ccffcaf443',NULL);
CREATE TABLE firm_tag (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	firm_id TEXT NOT NULL, 
	tag TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_firm_tag PRIMARY KEY (id), 
	CONSTRAINT fk_firm_tag_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
)
 STRICT

;
INSERT INTO "firm_tag" VALUES('987e26c1-c341-5f2d-abdf-de1fc79a674d','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7a4d-acba-6cff5a209bc7','Newsletter',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('6720551e-192f-5ede-ba92-750928d729e4','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7a4d-acba-6cff5a209bc7','Focus group',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('c4227dc0-1637-5796-90d0-b7614e49d44e','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7aae-955b-3bcca611f4fa','Looking for a successor',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('6093da08-3095-597c-b0e9-a1833202f94d','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7abe-9511-a7aa857cb597','Wants to send',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('4c7a1011-e458-5585-8ddd-b04942e89417','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7ace-ba6c-e63fb02fdf84','Wants to host',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('714a34ae-a566-557a-9864-10a25588481b','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7ae5-b235-bbb1a7f82e48','Newsletter',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('8bd19697-d479-5a01-b036-83e4235afc58','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7ae5-b235-bbb1a7f82e48','Wants to host',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('cee0f898-30b4-5cf9-9b16-4698b25b166f','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7ae5-b235-bbb1a7f82e48','Exports',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('35d6dc69-6016-53cc-b11e-79add0771cd1','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b04-8e65-efc150a4429d','Wants to send',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('45badd3e-bcd5-52da-8220-fc0e10dd0e85','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b18-808d-009ee211cd1a','Focus group',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('e6014146-21ef-5511-a495-83a30964f48d','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b2a-9f1a-1cb30d90eb83','Looking for a successor',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('eb8e3063-d5de-5ff8-9d4f-42a84c2ea6e7','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b3a-9f90-81f7f87c16a3','Board member',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('b8bb8960-f642-5a90-af8b-4efb6764c9ef','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b3a-9f90-81f7f87c16a3','Wants to host',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('75c1785d-a6a5-5c97-b739-c0cf3f079b85','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b4a-bfcd-fcb9561d118b','Wants to send',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('19f41266-7950-53ac-a77c-ec164e41cf3e','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b4a-bfcd-fcb9561d118b','Focus group',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('7aad8565-942f-5c29-8bbb-7675cdcfe10d','2026-11-26T10:18:05.968Z','','2026-11-26T10:18:05.968Z','',NULL,'CONFAPI','01a2175c-c729-7b58-a4f6-4f0eb1fc76e8','Looking for a successor',1,'01a2175c-c710-77a6-8b46-df9b1cdf3ea6','01a2175c-c710-77a6-8b46-df9b1cdf3ea6',NULL);
INSERT INTO "firm_tag" VALUES('22073dca-3e30-5d8f-8d0f-a06702d719c8','2026-11-26T10:18:06.075Z','giulia','2026-11-26T10:18:06.075Z','giulia',NULL,'CONFAPI','01a2175c-c740-7d27-bc16-ee8896b37401','meccanica',1,'01a2175c-c77b-7469-b0b3-e4509b6bbf9e','01a2175c-c77b-7469-b0b3-e4509b6bbf9e',NULL);
CREATE TABLE import_source (
	signature TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	used_at TEXT NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_import_source PRIMARY KEY (signature)
)
 STRICT

;
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('id','01a2175c-c701-7ca2-871e-a7edf175c144');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-26T10:18:05.953Z');
INSERT INTO "meta" VALUES('list_locales','en:2');
CREATE TABLE not_duplicate (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	firm_id TEXT NOT NULL, 
	other_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_not_duplicate PRIMARY KEY (id), 
	CONSTRAINT fk_not_duplicate_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id), 
	CONSTRAINT fk_not_duplicate_other_id_firm FOREIGN KEY(other_id) REFERENCES firm (id)
)
 STRICT

;
CREATE TABLE person_care (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	contact_id TEXT NOT NULL, 
	emergency_name TEXT, 
	emergency_phone TEXT, 
	emergency_relation TEXT, 
	support_needs TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_person_care PRIMARY KEY (id), 
	CONSTRAINT fk_person_care_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT

;
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
CREATE TABLE retention_hold (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	owner_table TEXT NOT NULL, 
	owner_id TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	until TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_retention_hold PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE saved_filter (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	name TEXT NOT NULL, 
	definition TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_saved_filter PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE setting (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-26T10:18:06.127Z','giulia','2026-11-26T10:18:06.127Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a2175c-c7af-758d-9a9f-dcca5546027d','01a2175c-c7af-758d-9a9f-dcca5546027d',NULL);
CREATE TABLE sme_declaration (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	firm_id TEXT NOT NULL, 
	ref_year INTEGER NOT NULL, 
	declared_on TEXT NOT NULL, 
	awu_hundredths INTEGER, 
	turnover INTEGER, 
	balance_total INTEGER, 
	currency TEXT NOT NULL, 
	rate TEXT, 
	rate_on TEXT, 
	ownership TEXT NOT NULL, 
	public_control INTEGER DEFAULT '0' NOT NULL, 
	previous_awu_hundredths INTEGER, 
	previous_turnover INTEGER, 
	previous_balance_total INTEGER, 
	previous_class TEXT, 
	result TEXT NOT NULL, 
	signed_on TEXT, 
	signed_by TEXT, 
	evidence_id TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_sme_declaration PRIMARY KEY (id), 
	CONSTRAINT fk_sme_declaration_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
)
 STRICT

;
CREATE TABLE sme_related (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	declaration_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	country TEXT, 
	relation TEXT NOT NULL, 
	share_hundredths INTEGER, 
	awu_hundredths INTEGER, 
	turnover INTEGER, 
	balance_total INTEGER, 
	reg_no TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_sme_related PRIMARY KEY (id), 
	CONSTRAINT fk_sme_related_declaration_id_sme_declaration FOREIGN KEY(declaration_id) REFERENCES sme_declaration (id)
)
 STRICT

;
CREATE TABLE txn (
	id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	who TEXT NOT NULL, 
	host TEXT NOT NULL, 
	office_code TEXT NOT NULL, 
	label TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	of_txn TEXT, 
	taken_back_by TEXT, 
	counts TEXT NOT NULL, 
	CONSTRAINT pk_txn PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "txn" VALUES('01a2175c-c710-77a6-8b46-df9b1cdf3ea6','2026-11-26T10:18:05.968Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a2175c-c73f-7b63-bf16-32dc891e8b77','2026-11-26T10:18:06.015Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c748-77f9-b7e5-bca157f52c44','2026-11-26T10:18:06.024Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c74e-70c2-8eec-c43717095497','2026-11-26T10:18:06.030Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c753-773a-9748-42863faeb9ca','2026-11-26T10:18:06.035Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c758-7cd9-b575-47fe8ea430fc','2026-11-26T10:18:06.040Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c763-7713-93c4-e06be3c02c50','2026-11-26T10:18:06.051Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c76c-76ae-a42c-44ccffcaf443','2026-11-26T10:18:06.060Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c774-7f53-a019-356ee3a5e952','2026-11-26T10:18:06.068Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c77b-7469-b0b3-e4509b6bbf9e','2026-11-26T10:18:06.075Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c780-7dae-be3d-887d53ccf751','2026-11-26T10:18:06.080Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c78b-7c6b-a591-5c30c240ca0d','2026-11-26T10:18:06.091Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c794-7eef-be78-980009d546e4','2026-11-26T10:18:06.100Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a2175c-c79b-7c69-a084-3653783593a2','{}');
INSERT INTO "txn" VALUES('01a2175c-c79b-7c69-a084-3653783593a2','2026-11-26T10:18:06.107Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a2175c-c794-7eef-be78-980009d546e4','01a2175c-c7a3-7752-8a2c-39bbaefb8cb7','{}');
INSERT INTO "txn" VALUES('01a2175c-c7a3-7752-8a2c-39bbaefb8cb7','2026-11-26T10:18:06.115Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a2175c-c79b-7c69-a084-3653783593a2','01a2175c-c7a9-754a-8e9e-148c7786f69b','{}');
INSERT INTO "txn" VALUES('01a2175c-c7a9-754a-8e9e-148c7786f69b','2026-11-26T10:18:06.121Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a2175c-c7a3-7752-8a2c-39bbaefb8cb7',NULL,'{}');
INSERT INTO "txn" VALUES('01a2175c-c7af-758d-9a9f-dcca5546027d','2026-11-26T10:18:06.127Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
CREATE INDEX ix_firm_national_reg_no ON firm (national_reg_no);
CREATE INDEX ix_firm_vat_no ON firm (vat_no);
CREATE INDEX ix_firm_list_city ON firm_list (locale, city_key, name_key, n);
CREATE INDEX ix_firm_list_contact ON firm_list (locale, contact_key, name_key, n);
CREATE INDEX ix_firm_list_country ON firm_list (locale, country_key, name_key, n);
CREATE INDEX ix_firm_list_email ON firm_list (locale, email, n);
CREATE INDEX ix_firm_list_firm ON firm_list (firm_id);
CREATE INDEX ix_firm_list_headcount ON firm_list (locale, headcount, name_key, n);
CREATE INDEX ix_firm_list_member_no ON firm_list (locale, member_no, n);
CREATE INDEX ix_firm_list_member_since ON firm_list (locale, member_since, n);
CREATE INDEX ix_firm_list_name ON firm_list (locale, name_key, n, search);
CREATE INDEX ix_firm_list_phone ON firm_list (locale, phone, n);
CREATE INDEX ix_firm_list_reg_no ON firm_list (locale, reg_no, n);
CREATE INDEX ix_firm_list_section ON firm_list (locale, section, name_key, n);
CREATE INDEX ix_firm_list_sector ON firm_list (locale, sector, name_key, n);
CREATE INDEX ix_firm_list_size ON firm_list (locale, size, name_key, n);
CREATE INDEX ix_firm_list_status ON firm_list (locale, status, name_key, n);
CREATE INDEX ix_firm_list_vat_no ON firm_list (locale, vat_no, n);
CREATE INDEX ix_change_row_id ON change (row_id);
CREATE INDEX ix_change_txn_id ON change (txn_id);
CREATE INDEX ix_contact_firm_id ON contact (firm_id);
CREATE INDEX ix_firm_note_firm_id ON firm_note (firm_id);
CREATE INDEX ix_firm_site_firm_id ON firm_site (firm_id);
CREATE INDEX ix_firm_tag_firm_id ON firm_tag (firm_id);
CREATE INDEX ix_attachment_owner_id ON attachment (owner_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_consent_person_id ON consent (person_id);
CREATE INDEX ix_do_not_contact_keyed_hash ON do_not_contact (keyed_hash);
CREATE INDEX ix_retention_hold_owner_id ON retention_hold (owner_id);
CREATE INDEX ix_not_duplicate_firm_id ON not_duplicate (firm_id);
CREATE INDEX ix_not_duplicate_other_id ON not_duplicate (other_id);
CREATE INDEX ix_person_care_contact_id ON person_care (contact_id);
CREATE INDEX ix_sme_declaration_firm_id ON sme_declaration (firm_id);
CREATE INDEX ix_sme_related_declaration_id ON sme_related (declaration_id);
COMMIT;
