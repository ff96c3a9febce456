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
INSERT INTO "attachment" VALUES('01a218cd-0a50-7455-b94a-07d08a39a274','2026-11-26T17:00:20.430Z','giulia','2026-11-26T17:00:20.430Z','giulia',NULL,'CONFAPI','firm','01a218cd-0886-7615-8295-4050ea92b774','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a218cd-0a4e-7de7-b72c-4549262ed814','01a218cd-0a4e-7de7-b72c-4549262ed814',NULL);
CREATE TABLE blob (
	sha256 TEXT NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (sha256)
)
 STRICT

;
INSERT INTO "blob" VALUES('59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa',X'7363616E');
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
INSERT INTO "change" VALUES(1,'01a218cd-0883-7b5d-90d9-767fc62fee01','firm','01a218cd-0886-7615-8295-4050ea92b774','insert',NULL);
INSERT INTO "change" VALUES(2,'01a218cd-0895-725c-bc31-4f2c39195eb1','firm','01a218cd-0896-7676-906d-15853b1b5ee5','insert',NULL);
INSERT INTO "change" VALUES(3,'01a218cd-089e-721b-91d7-6632fa61de17','firm','01a218cd-089f-75b9-a666-6c6de0ee1575','insert',NULL);
INSERT INTO "change" VALUES(4,'01a218cd-08a7-73fc-9688-7409f8356e0e','firm','01a218cd-08a8-78e6-8787-6f0b8a46f6f4','insert',NULL);
INSERT INTO "change" VALUES(5,'01a218cd-08b0-70df-bb27-d3b9b6b5f9df','firm','01a218cd-0886-7615-8295-4050ea92b774','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a218cd-08c6-7dea-bfc4-2015170efe88','contact','01a218cd-08d4-7ca4-877f-33760c15bc3d','insert',NULL);
INSERT INTO "change" VALUES(7,'01a218cd-08ee-7ba6-af6a-15dfaba82f62','firm_site','01a218cd-08f4-786a-920d-36d5a69d36c4','insert',NULL);
INSERT INTO "change" VALUES(8,'01a218cd-08ff-7ebc-96f2-6e634f26f6c2','firm_note','01a218cd-0903-78c5-bd53-a83943499033','insert',NULL);
INSERT INTO "change" VALUES(9,'01a218cd-090a-78cd-ab51-d41f05a42a38','firm_tag','5b434a6e-b409-5d40-9714-eba11496f5f5','insert',NULL);
INSERT INTO "change" VALUES(10,'01a218cd-0918-73db-aaf3-84ad3bb04f40','firm','01a218cd-0896-7676-906d-15853b1b5ee5','delete',NULL);
INSERT INTO "change" VALUES(11,'01a218cd-0918-73db-aaf3-84ad3bb04f40','firm','01a218cd-089f-75b9-a666-6c6de0ee1575','delete',NULL);
INSERT INTO "change" VALUES(12,'01a218cd-0934-7a64-82ef-73632bbca53e','firm','01a218cd-0896-7676-906d-15853b1b5ee5','restore',NULL);
INSERT INTO "change" VALUES(13,'01a218cd-094b-7784-9b70-0f53970f65df','firm','01a218cd-08a8-78e6-8787-6f0b8a46f6f4','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a218cd-095d-77ff-9b9c-195ca9107a30','firm','01a218cd-08a8-78e6-8787-6f0b8a46f6f4','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a218cd-096e-70d3-b37c-3518b074c71e','firm','01a218cd-08a8-78e6-8787-6f0b8a46f6f4','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a218cd-097a-703d-887c-df12bf3695ad','firm','01a218cd-08a8-78e6-8787-6f0b8a46f6f4','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a218cd-0985-77a7-a12c-858d7857de51','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a218cd-0999-74e9-8dd4-acc30aee4b4e','sme_declaration','01a218cd-099f-7f51-9e0a-6ce5dbb2d25e','insert',NULL);
INSERT INTO "change" VALUES(19,'01a218cd-09ad-7d88-b01a-0f7c62d9be5a','sme_declaration','01a218cd-099f-7f51-9e0a-6ce5dbb2d25e','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a218cd-09ad-7d88-b01a-0f7c62d9be5a','firm','01a218cd-0886-7615-8295-4050ea92b774','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a218cd-09e5-75de-8d6c-417a8423c6bb','sme_related','01a218cd-09ea-73fd-91d6-6dfd085aac34','insert',NULL);
INSERT INTO "change" VALUES(22,'01a218cd-09e5-75de-8d6c-417a8423c6bb','sme_declaration','01a218cd-099f-7f51-9e0a-6ce5dbb2d25e','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a218cd-09e5-75de-8d6c-417a8423c6bb','firm','01a218cd-0886-7615-8295-4050ea92b774','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a218cd-0a0f-72f6-9818-1a4d3a33f9fd','consent','01a218cd-0a10-76a7-89dd-c5651a1662c7','insert',NULL);
INSERT INTO "change" VALUES(26,'01a218cd-0a1e-74f4-8daf-fedb2dc8bd7b','do_not_contact','01a218cd-0a21-76ab-ac4c-b130bb865909','insert',NULL);
INSERT INTO "change" VALUES(27,'01a218cd-0a29-7168-9a43-7c9b4ab33bee','not_duplicate','282e31a1-2521-59ec-8e22-3df799448a1e','insert',NULL);
INSERT INTO "change" VALUES(28,'01a218cd-0a37-78e5-b17a-f91b322ba574','saved_filter','01a218cd-0a39-780c-abf3-16dda5dfc82b','insert',NULL);
INSERT INTO "change" VALUES(29,'01a218cd-0a4e-7de7-b72c-4549262ed814','attachment','01a218cd-0a50-7455-b94a-07d08a39a274','insert',NULL);
INSERT INTO "change" VALUES(30,'01a218cd-0a4e-7de7-b72c-4549262ed814','person_care','01a218cd-0a53-7f36-bf20-eb992b7087a3','insert',NULL);
INSERT INTO "change" VALUES(31,'01a218cd-0a4e-7de7-b72c-4549262ed814','retention_hold','01a218cd-0a56-7c12-9e5e-74dc3a430b6d','insert',NULL);
INSERT INTO "change" VALUES(32,'01a218cd-0a64-7650-a82e-8163da7bb8bf','contact','01a218cd-0a03-787d-9d02-62bc79f5641e','delete',NULL);
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
INSERT INTO "consent" VALUES('01a218cd-0a10-76a7-89dd-c5651a1662c7','2026-11-26T17:00:20.367Z','giulia','2026-11-26T17:00:20.367Z','giulia',NULL,'CONFAPI','contact','01a218cd-08d4-7ca4-877f-33760c15bc3d','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a218cd-0a0f-72f6-9818-1a4d3a33f9fd','01a218cd-0a0f-72f6-9818-1a4d3a33f9fd',NULL);
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
INSERT INTO "contact" VALUES('01a218cd-085a-759b-84dc-cfbae60e2778','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7b80-93c5-1db1dd75f596','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-75fc-8ad6-c2a0ab8d37b2','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c00-9ace-5de7a69790d8','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-762d-b2b3-cc9e98cfbf87','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c25-8525-285be572b71d','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-7656-81de-9c848906a5f0','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c45-9d7c-2bb511454385','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-7685-9f76-722775310d93','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c64-a632-b06c096a6345','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-76b0-b08c-ab3d6843d232','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c8c-a837-aedbb32d699b','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-76db-8697-8f419fe33598','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cb6-be7f-214ce7bf8f5b','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-7708-a209-441b3e4466e3','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cb6-be7f-214ce7bf8f5b','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-7737-845b-e7768f93201a','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cd9-b342-84771f2ecae5','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-7762-ada1-5b29a6b36c52','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cf9-9df4-a3c451960397','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-778c-a8ba-2a1006a0eeff','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d15-86ce-c98837371a8b','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-77ba-be0c-07166970758f','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d32-b022-22f4e0118919','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-085a-77e7-b1f5-1540014eb06c','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d4d-88bf-4702e1d48bb5','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-08d4-7ca4-877f-33760c15bc3d','2026-11-26T17:00:20.038Z','giulia','2026-11-26T17:00:20.038Z','giulia',NULL,'CONFAPI','01a218cd-0886-7615-8295-4050ea92b774',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a218cd-08c6-7dea-bfc4-2015170efe88','01a218cd-08c6-7dea-bfc4-2015170efe88',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a218cd-0a03-787d-9d02-62bc79f5641e','2026-11-26T17:00:20.352Z','giulia','2026-11-26T17:00:20.452Z','giulia','2026-11-26T17:00:20.452Z','CONFAPI','01a218cd-0886-7615-8295-4050ea92b774',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a218cd-0a00-719e-a723-cefb09ae193c','01a218cd-0a64-7650-a82e-8163da7bb8bf','01a218cd-0a64-7650-a82e-8163da7bb8bf',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "disclosure" VALUES('01a218cd-0a48-7afb-870e-b1ba7eddc1eb','2026-11-26T17:00:20.424Z','giulia','mail','invitation',NULL,'["01a218cd-08d4-7ca4-877f-33760c15bc3d"]');
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
INSERT INTO "do_not_contact" VALUES('01a218cd-0a21-76ab-ac4c-b130bb865909','2026-11-26T17:00:20.382Z','giulia','2026-11-26T17:00:20.382Z','giulia',NULL,'CONFAPI','email','a6ed4a772f1ab6d3103befb734a05f9542a26188c6afbc60cfa8d203bd94ea2a','2026-11-26',1,'01a218cd-0a1e-74f4-8daf-fedb2dc8bd7b','01a218cd-0a1e-74f4-8daf-fedb2dc8bd7b',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a218cd-08a8-78e6-8787-6f0b8a46f6f4','website','offic','2026-11-26T17:00:20.242Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a218cd-0a03-787d-9d02-62bc79f5641e','contact','2026-11-26T17:00:20.452Z');
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
INSERT INTO "firm" VALUES('01a218cd-0858-7b80-93c5-1db1dd75f596','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7c00-9ace-5de7a69790d8','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7c25-8525-285be572b71d','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7c45-9d7c-2bb511454385','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7c64-a632-b06c096a6345','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7c8c-a837-aedbb32d699b','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7cb6-be7f-214ce7bf8f5b','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7cd9-b342-84771f2ecae5','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7cf9-9df4-a3c451960397','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7d15-86ce-c98837371a8b','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7d32-b022-22f4e0118919','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0858-7d4d-88bf-4702e1d48bb5','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm" VALUES('01a218cd-0886-7615-8295-4050ea92b774','2026-11-26T17:00:19.971Z','giulia','2026-11-26T17:00:20.325Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a218cd-0883-7b5d-90d9-767fc62fee01','01a218cd-09e5-75de-8d6c-417a8423c6bb',NULL);
INSERT INTO "firm" VALUES('01a218cd-0896-7676-906d-15853b1b5ee5','2026-11-26T17:00:19.989Z','giulia','2026-11-26T17:00:20.148Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a218cd-0895-725c-bc31-4f2c39195eb1','01a218cd-0934-7a64-82ef-73632bbca53e',NULL);
INSERT INTO "firm" VALUES('01a218cd-089f-75b9-a666-6c6de0ee1575','2026-11-26T17:00:19.998Z','giulia','2026-11-26T17:00:20.120Z','giulia','2026-11-26T17:00:20.120Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a218cd-089e-721b-91d7-6632fa61de17','01a218cd-0918-73db-aaf3-84ad3bb04f40','01a218cd-0918-73db-aaf3-84ad3bb04f40');
INSERT INTO "firm" VALUES('01a218cd-08a8-78e6-8787-6f0b8a46f6f4','2026-11-26T17:00:20.007Z','giulia','2026-11-26T17:00:20.217Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a218cd-08a7-73fc-9688-7409f8356e0e','01a218cd-097a-703d-887c-df12bf3695ad',NULL);
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
	search TEXT NOT NULL, region TEXT DEFAULT '' NOT NULL, problems INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_firm_list PRIMARY KEY (n)
)
 STRICT

;
INSERT INTO "firm_list" VALUES('en',1,'01a218cd-0858-7b80-93c5-1db1dd75f596','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a218cd-0858-7c00-9ace-5de7a69790d8','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a218cd-0858-7c25-8525-285be572b71d','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a218cd-0858-7c45-9d7c-2bb511454385','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 746208206','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a218cd-0858-7c64-a632-b06c096a6345','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a218cd-0858-7c8c-a837-aedbb32d699b','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-805137','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a218cd-0858-7cb6-be7f-214ce7bf8f5b','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a218cd-0858-7cd9-b342-84771f2ecae5','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 559155783','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a218cd-0858-7cf9-9df4-a3c451960397','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a218cd-0858-7d15-86ce-c98837371a8b','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/1996','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a218cd-0858-7d32-b022-22f4e0118919','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 0400215763','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a218cd-0858-7d4d-88bf-4702e1d48bb5','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/2009','RO12',0);
INSERT INTO "firm_list" VALUES('en',18,'01a218cd-0896-7676-906d-15853b1b5ee5','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',19,'01a218cd-08a8-78e6-8787-6f0b8a46f6f4','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',20,'01a218cd-0886-7615-8295-4050ea92b774','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo','',14);
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
INSERT INTO "firm_note" VALUES('01a218cd-085b-77ed-8580-b44bf87cdf2f','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7b80-93c5-1db1dd75f596','Bitte vormittags anrufen.',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_note" VALUES('01a218cd-0903-78c5-bd53-a83943499033','2026-11-26T17:00:20.095Z','giulia','2026-11-26T17:00:20.095Z','giulia',NULL,'CONFAPI','01a218cd-0886-7615-8295-4050ea92b774','“Prima” nota;
due righe – ŐŰ ığ',1,'01a218cd-08ff-7ebc-96f2-6e634f26f6c2','01a218cd-08ff-7ebc-96f2-6e634f26f6c2',NULL);
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
INSERT INTO "firm_site" VALUES('01a218cd-0859-7d74-af87-e6e1133a8056','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7b80-93c5-1db1dd75f596',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7e0d-b9e6-3d7b583708e5','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c00-9ace-5de7a69790d8',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7e3a-a9af-d710c6d619dd','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c25-8525-285be572b71d',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7e6c-9ee9-ba635e679d62','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c45-9d7c-2bb511454385',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7e9a-ad3d-66423fc8c189','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c64-a632-b06c096a6345',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7ec7-8952-62ddf14a95eb','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c8c-a837-aedbb32d699b',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7ef0-8714-69411f62629a','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cb6-be7f-214ce7bf8f5b',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7f17-afd2-d1100630f346','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cd9-b342-84771f2ecae5',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7f3d-9ab5-5b7bd2e591be','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cf9-9df4-a3c451960397',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7f64-9c47-f031ef6f61cb','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d15-86ce-c98837371a8b',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7f8c-85c4-0ca2ca274d1e','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d32-b022-22f4e0118919',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7fb4-b1e3-746272a2a7eb','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d4d-88bf-4702e1d48bb5',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-0859-7fd7-a606-3428409471de','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d4d-88bf-4702e1d48bb5','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_site" VALUES('01a218cd-08f4-786a-920d-36d5a69d36c4','2026-11-26T17:00:20.078Z','giulia','2026-11-26T17:00:20.078Z','giulia',NULL,'CONFAPI','01a218cd-0886-7615-8295-4050ea92b774',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a218cd-08ee-7ba6-af6a-15dfaba82f62','01a218cd-08ee-7ba6-af6a-15dfaba82f62',NULL);
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
INSERT INTO "firm_tag" VALUES('90c85962-5d7c-5661-a5fe-80d3e86ab8e2','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7b80-93c5-1db1dd75f596','Newsletter',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('3d9c394d-8576-54ec-8dd1-652715a1c5c5','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7b80-93c5-1db1dd75f596','Focus group',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('20e57e60-cc1c-53e7-bc52-0796bcfc7f98','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c25-8525-285be572b71d','Looking for a successor',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('59c8b71e-3751-5bcd-9970-ce7a1d02e921','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c45-9d7c-2bb511454385','Wants to send',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('75547130-e9dd-517d-9394-86780a103f37','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c64-a632-b06c096a6345','Wants to host',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('7540253f-6de2-55e0-83e4-9f1e84a28bbd','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c8c-a837-aedbb32d699b','Newsletter',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('2740f325-5b42-5d82-945c-a6ab05abae67','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c8c-a837-aedbb32d699b','Wants to host',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('03745544-7ad9-5557-bde8-30abc87af5e7','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7c8c-a837-aedbb32d699b','Exports',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('756bde29-6bff-52c7-be28-58c7dbbc0bfd','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cb6-be7f-214ce7bf8f5b','Wants to send',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('e66a8324-a771-580e-a02b-f0af116b279d','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cd9-b342-84771f2ecae5','Focus group',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('cc798da9-d4b9-5bd3-b035-bb9e446e989b','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7cf9-9df4-a3c451960397','Looking for a successor',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('4e6ba5a0-8d0b-5ab6-b398-96a6f34a9e70','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d15-86ce-c98837371a8b','Board member',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('873acfc5-fc70-5faf-b4a0-5db8ef981c36','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d15-86ce-c98837371a8b','Wants to host',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('1e4ec705-f1da-58e1-b2ee-9daf8f30677b','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d32-b022-22f4e0118919','Wants to send',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('94fafffd-a4a7-5deb-a4ce-896083043ebe','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d32-b022-22f4e0118919','Focus group',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('b608a3cb-7025-5688-82d3-8a988ad37d68','2026-11-26T17:00:19.877Z','','2026-11-26T17:00:19.877Z','',NULL,'CONFAPI','01a218cd-0858-7d4d-88bf-4702e1d48bb5','Looking for a successor',1,'01a218cd-0826-7000-8a51-8951feeff74a','01a218cd-0826-7000-8a51-8951feeff74a',NULL);
INSERT INTO "firm_tag" VALUES('5b434a6e-b409-5d40-9714-eba11496f5f5','2026-11-26T17:00:20.106Z','giulia','2026-11-26T17:00:20.106Z','giulia',NULL,'CONFAPI','01a218cd-0886-7615-8295-4050ea92b774','meccanica',1,'01a218cd-090a-78cd-ab51-d41f05a42a38','01a218cd-090a-78cd-ab51-d41f05a42a38',NULL);
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
INSERT INTO "meta" VALUES('id','01a218cd-080d-7898-97d8-aef113d8ebf6');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-26T17:00:19.853Z');
INSERT INTO "meta" VALUES('list_locales','en:3');
INSERT INTO "meta" VALUES('ban_key','1a23a3875e163f64703314350c36fd5e0e4f1faa0930ae5824e2081905a88f5d');
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
INSERT INTO "not_duplicate" VALUES('282e31a1-2521-59ec-8e22-3df799448a1e','2026-11-26T17:00:20.393Z','giulia','2026-11-26T17:00:20.393Z','giulia',NULL,'CONFAPI','01a218cd-0886-7615-8295-4050ea92b774','01a218cd-08a8-78e6-8787-6f0b8a46f6f4',1,'01a218cd-0a29-7168-9a43-7c9b4ab33bee','01a218cd-0a29-7168-9a43-7c9b4ab33bee',NULL);
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
INSERT INTO "person_care" VALUES('01a218cd-0a53-7f36-bf20-eb992b7087a3','2026-11-26T17:00:20.430Z','giulia','2026-11-26T17:00:20.430Z','giulia',NULL,'CONFAPI','01a218cd-08d4-7ca4-877f-33760c15bc3d','Luca',NULL,NULL,'–',1,'01a218cd-0a4e-7de7-b72c-4549262ed814','01a218cd-0a4e-7de7-b72c-4549262ed814',NULL);
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
INSERT INTO "recent" VALUES('giulia','firm','01a218cd-0886-7615-8295-4050ea92b774','2026-11-26T17:00:20.419Z');
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
INSERT INTO "retention_hold" VALUES('01a218cd-0a56-7c12-9e5e-74dc3a430b6d','2026-11-26T17:00:20.430Z','giulia','2026-11-26T17:00:20.430Z','giulia',NULL,'CONFAPI','contact','01a218cd-08d4-7ca4-877f-33760c15bc3d','audit',NULL,1,'01a218cd-0a4e-7de7-b72c-4549262ed814','01a218cd-0a4e-7de7-b72c-4549262ed814',NULL);
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
INSERT INTO "saved_filter" VALUES('01a218cd-0a39-780c-abf3-16dda5dfc82b','2026-11-26T17:00:20.407Z','giulia','2026-11-26T17:00:20.407Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a218cd-0a37-78e5-b17a-f91b322ba574','01a218cd-0a37-78e5-b17a-f91b322ba574',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-26T17:00:20.229Z','giulia','2026-11-26T17:00:20.229Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a218cd-0985-77a7-a12c-858d7857de51','01a218cd-0985-77a7-a12c-858d7857de51',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a218cd-099f-7f51-9e0a-6ce5dbb2d25e','2026-11-26T17:00:20.249Z','giulia','2026-11-26T17:00:20.325Z','giulia',NULL,'CONFAPI','01a218cd-0886-7615-8295-4050ea92b774',2025,'2026-11-26',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a218cd-0999-74e9-8dd4-acc30aee4b4e','01a218cd-09e5-75de-8d6c-417a8423c6bb',NULL);
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
INSERT INTO "sme_related" VALUES('01a218cd-09ea-73fd-91d6-6dfd085aac34','2026-11-26T17:00:20.325Z','giulia','2026-11-26T17:00:20.325Z','giulia',NULL,'CONFAPI','01a218cd-099f-7f51-9e0a-6ce5dbb2d25e','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a218cd-09e5-75de-8d6c-417a8423c6bb','01a218cd-09e5-75de-8d6c-417a8423c6bb',NULL);
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
INSERT INTO "txn" VALUES('01a218cd-0826-7000-8a51-8951feeff74a','2026-11-26T17:00:19.877Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a218cd-0883-7b5d-90d9-767fc62fee01','2026-11-26T17:00:19.971Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0895-725c-bc31-4f2c39195eb1','2026-11-26T17:00:19.989Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-089e-721b-91d7-6632fa61de17','2026-11-26T17:00:19.998Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-08a7-73fc-9688-7409f8356e0e','2026-11-26T17:00:20.007Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-08b0-70df-bb27-d3b9b6b5f9df','2026-11-26T17:00:20.016Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-08c6-7dea-bfc4-2015170efe88','2026-11-26T17:00:20.038Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-08ee-7ba6-af6a-15dfaba82f62','2026-11-26T17:00:20.078Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-08ff-7ebc-96f2-6e634f26f6c2','2026-11-26T17:00:20.095Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-090a-78cd-ab51-d41f05a42a38','2026-11-26T17:00:20.106Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0918-73db-aaf3-84ad3bb04f40','2026-11-26T17:00:20.120Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0934-7a64-82ef-73632bbca53e','2026-11-26T17:00:20.148Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-094b-7784-9b70-0f53970f65df','2026-11-26T17:00:20.171Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a218cd-095d-77ff-9b9c-195ca9107a30','{}');
INSERT INTO "txn" VALUES('01a218cd-095d-77ff-9b9c-195ca9107a30','2026-11-26T17:00:20.189Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a218cd-094b-7784-9b70-0f53970f65df','01a218cd-096e-70d3-b37c-3518b074c71e','{}');
INSERT INTO "txn" VALUES('01a218cd-096e-70d3-b37c-3518b074c71e','2026-11-26T17:00:20.206Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a218cd-095d-77ff-9b9c-195ca9107a30','01a218cd-097a-703d-887c-df12bf3695ad','{}');
INSERT INTO "txn" VALUES('01a218cd-097a-703d-887c-df12bf3695ad','2026-11-26T17:00:20.217Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a218cd-096e-70d3-b37c-3518b074c71e',NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0985-77a7-a12c-858d7857de51','2026-11-26T17:00:20.229Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0999-74e9-8dd4-acc30aee4b4e','2026-11-26T17:00:20.249Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-09ad-7d88-b01a-0f7c62d9be5a','2026-11-26T17:00:20.269Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-09e5-75de-8d6c-417a8423c6bb','2026-11-26T17:00:20.325Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0a00-719e-a723-cefb09ae193c','2026-11-26T17:00:20.352Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0a0f-72f6-9818-1a4d3a33f9fd','2026-11-26T17:00:20.367Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0a1e-74f4-8daf-fedb2dc8bd7b','2026-11-26T17:00:20.382Z','giulia','desk-7','CONFAPI','["Do not contact {name}", {"name": "Dimenticata"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0a29-7168-9a43-7c9b4ab33bee','2026-11-26T17:00:20.393Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0a37-78e5-b17a-f91b322ba574','2026-11-26T17:00:20.407Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0a4e-7de7-b72c-4549262ed814','2026-11-26T17:00:20.430Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a218cd-0a64-7650-a82e-8163da7bb8bf','2026-11-26T17:00:20.452Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
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
CREATE INDEX ix_firm_list_region ON firm_list (locale, region, name_key, n);
CREATE INDEX ix_firm_list_problems ON firm_list (locale, problems, name_key, n);
COMMIT;
