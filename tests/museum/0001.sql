PRAGMA application_id=1297039955;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "change" VALUES(1,'01a208d4-48ec-71cf-8994-8c8de00b121b','firm','01a208d4-48ec-7d83-bbbf-484e64d71f70','insert',NULL);
INSERT INTO "change" VALUES(2,'01a208d4-48f0-7906-95b9-d4282def8e47','firm','01a208d4-48f0-7ee1-afe7-df7a1842c8d8','insert',NULL);
INSERT INTO "change" VALUES(3,'01a208d4-48f3-7009-9ac3-2d9ce951eb43','firm','01a208d4-48f3-756f-9b42-f11fbf3599ca','insert',NULL);
INSERT INTO "change" VALUES(4,'01a208d4-48f5-7508-801e-7607e5a67e3a','firm','01a208d4-48f5-7a93-ac97-2fb16edb296b','insert',NULL);
INSERT INTO "change" VALUES(5,'01a208d4-48f7-7a88-8d3e-baa9774386fb','firm','01a208d4-48ec-7d83-bbbf-484e64d71f70','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a208d4-48fe-74d2-8ca1-04544ac3b30e','contact','01a208d4-4900-7111-9df4-15bb91f3ff18','insert',NULL);
INSERT INTO "change" VALUES(7,'01a208d4-4903-78c5-81e8-383526b07a8c','firm_site','01a208d4-4905-71de-b115-7b3aea0e6264','insert',NULL);
INSERT INTO "change" VALUES(8,'01a208d4-490d-7d45-b4c2-1c84faa591db','firm_note','01a208d4-490e-7fee-8069-9616da580168','insert',NULL);
INSERT INTO "change" VALUES(9,'01a208d4-4913-71b1-ade5-2375dccb0032','firm_tag','148e0975-c749-591a-8d13-d45579a46247','insert',NULL);
INSERT INTO "change" VALUES(10,'01a208d4-4916-7ff6-8a8b-fe6789f83e81','firm','01a208d4-48f0-7ee1-afe7-df7a1842c8d8','delete',NULL);
INSERT INTO "change" VALUES(11,'01a208d4-4916-7ff6-8a8b-fe6789f83e81','firm','01a208d4-48f3-756f-9b42-f11fbf3599ca','delete',NULL);
INSERT INTO "change" VALUES(12,'01a208d4-491e-7425-bb12-65400b79580b','firm','01a208d4-48f0-7ee1-afe7-df7a1842c8d8','restore',NULL);
INSERT INTO "change" VALUES(13,'01a208d4-4923-7abf-a056-778405badb95','firm','01a208d4-48f5-7a93-ac97-2fb16edb296b','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a208d4-4927-7de8-a479-ee364f108f51','firm','01a208d4-48f5-7a93-ac97-2fb16edb296b','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a208d4-492c-7473-9666-4f1700f4dfce','firm','01a208d4-48f5-7a93-ac97-2fb16edb296b','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a208d4-492f-76e4-8454-82488dfc9c86','firm','01a208d4-48f5-7a93-ac97-2fb16edb296b','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a208d4-4932-7a91-bdc8-94cb3374a553','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
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
	deleted_in TEXT, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
)
 STRICT

;
INSERT INTO "contact" VALUES('01a208d4-48da-7cab-8e49-c9d46ba07b99','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7982-818c-89407b4f9475','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48da-7dde-a875-b846204790d0','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-79d3-a18e-9d823042225d','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48da-7e2e-b395-8d80504e43a2','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-79e7-acac-df4ff6c49aeb','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48da-7e6c-8581-b4c607c91119','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-79f9-b6c3-e92a32b7eba0','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48da-7ea9-a4e1-b17189055fc5','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a09-aabf-2be08a4b8a79','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48da-7ee1-9dfc-3b2c92e0db8f','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a1d-b626-abaddfbbf883','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48da-7f21-b49b-8c3f19680e8e','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a36-b403-db99612f6be3','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48da-7f5b-b9d4-2a37b9608e9e','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a36-b403-db99612f6be3','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48da-7f96-949b-6fc6657e2d76','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a4b-b6aa-84d656a1306d','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48da-7fca-a032-c34a49b05f23','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a5d-8c7a-eaaa8ba8b9e0','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48db-7005-813d-52f2b52a82c7','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a6f-84b6-e5a7e4fa6b96','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48db-703e-be2a-fd1da9f7ac69','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a82-9425-81f6384d4f1d','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-48db-7079-b82b-2132e6610308','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a93-b13a-6df7d732b0e9','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "contact" VALUES('01a208d4-4900-7111-9df4-15bb91f3ff18','2026-11-23T14:34:19.774Z','giulia','2026-11-23T14:34:19.774Z','giulia',NULL,'CONFAPI','01a208d4-48ec-7d83-bbbf-484e64d71f70',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a208d4-48fe-74d2-8ca1-04544ac3b30e','01a208d4-48fe-74d2-8ca1-04544ac3b30e',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a208d4-48f5-7a93-ac97-2fb16edb296b','website','offic','2026-11-23T14:34:19.830Z');
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
INSERT INTO "firm" VALUES('01a208d4-48d9-7982-818c-89407b4f9475','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-79d3-a18e-9d823042225d','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-79e7-acac-df4ff6c49aeb','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-79f9-b6c3-e92a32b7eba0','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-7a09-aabf-2be08a4b8a79','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-7a1d-b626-abaddfbbf883','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-7a36-b403-db99612f6be3','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-7a4b-b6aa-84d656a1306d','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-7a5d-8c7a-eaaa8ba8b9e0','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-7a6f-84b6-e5a7e4fa6b96','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-7a82-9425-81f6384d4f1d','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48d9-7a93-b13a-6df7d732b0e9','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm" VALUES('01a208d4-48ec-7d83-bbbf-484e64d71f70','2026-11-23T14:34:19.756Z','giulia','2026-11-23T14:34:19.767Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,2,'01a208d4-48ec-71cf-8994-8c8de00b121b','01a208d4-48f7-7a88-8d3e-baa9774386fb',NULL);
INSERT INTO "firm" VALUES('01a208d4-48f0-7ee1-afe7-df7a1842c8d8','2026-11-23T14:34:19.760Z','giulia','2026-11-23T14:34:19.806Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a208d4-48f0-7906-95b9-d4282def8e47','01a208d4-491e-7425-bb12-65400b79580b',NULL);
INSERT INTO "firm" VALUES('01a208d4-48f3-756f-9b42-f11fbf3599ca','2026-11-23T14:34:19.762Z','giulia','2026-11-23T14:34:19.798Z','giulia','2026-11-23T14:34:19.798Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a208d4-48f3-7009-9ac3-2d9ce951eb43','01a208d4-4916-7ff6-8a8b-fe6789f83e81','01a208d4-4916-7ff6-8a8b-fe6789f83e81');
INSERT INTO "firm" VALUES('01a208d4-48f5-7a93-ac97-2fb16edb296b','2026-11-23T14:34:19.765Z','giulia','2026-11-23T14:34:19.823Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a208d4-48f5-7508-801e-7607e5a67e3a','01a208d4-492f-76e4-8454-82488dfc9c86',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a208d4-48d9-7982-818c-89407b4f9475','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760');
INSERT INTO "firm_list" VALUES('en',2,'01a208d4-48d9-79d3-a18e-9d823042225d','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436');
INSERT INTO "firm_list" VALUES('en',3,'01a208d4-48d9-79e7-acac-df4ff6c49aeb','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382');
INSERT INTO "firm_list" VALUES('en',4,'01a208d4-48d9-79f9-b6c3-e92a32b7eba0','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 746208206');
INSERT INTO "firm_list" VALUES('en',5,'01a208d4-48d9-7a09-aabf-2be08a4b8a79','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232');
INSERT INTO "firm_list" VALUES('en',6,'01a208d4-48d9-7a1d-b626-abaddfbbf883','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-805137');
INSERT INTO "firm_list" VALUES('en',7,'01a208d4-48d9-7a36-b403-db99612f6be3','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482');
INSERT INTO "firm_list" VALUES('en',8,'01a208d4-48d9-7a4b-b6aa-84d656a1306d','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 559155783');
INSERT INTO "firm_list" VALUES('en',9,'01a208d4-48d9-7a5d-8c7a-eaaa8ba8b9e0','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035');
INSERT INTO "firm_list" VALUES('en',10,'01a208d4-48d9-7a6f-84b6-e5a7e4fa6b96','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/1996');
INSERT INTO "firm_list" VALUES('en',11,'01a208d4-48d9-7a82-9425-81f6384d4f1d','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 0400215763');
INSERT INTO "firm_list" VALUES('en',12,'01a208d4-48d9-7a93-b13a-6df7d732b0e9','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/2009');
INSERT INTO "firm_list" VALUES('en',17,'01a208d4-48ec-7d83-bbbf-484e64d71f70','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo');
INSERT INTO "firm_list" VALUES('en',18,'01a208d4-48f0-7ee1-afe7-df7a1842c8d8','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.');
INSERT INTO "firm_list" VALUES('en',19,'01a208d4-48f5-7a93-ac97-2fb16edb296b','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.');
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
INSERT INTO "firm_note" VALUES('01a208d4-48db-7984-bae9-40aaa5d24495','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7982-818c-89407b4f9475','Bitte vormittags anrufen.',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_note" VALUES('01a208d4-490e-7fee-8069-9616da580168','2026-11-23T14:34:19.789Z','giulia','2026-11-23T14:34:19.789Z','giulia',NULL,'CONFAPI','01a208d4-48ec-7d83-bbbf-484e64d71f70','“Prima” nota;
due righe – ŐŰ ığ',1,'01a208d4-490d-7d45-b4c2-1c84faa591db','01a208d4-490d-7d45-b4c2-1c84faa591db',NULL);
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
INSERT INTO "firm_site" VALUES('01a208d4-48da-769f-afd8-c4dd43f15160','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7982-818c-89407b4f9475',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-77f5-a613-77de17f55aed','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-79d3-a18e-9d823042225d',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-784e-b5d3-f91a1c459149','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-79e7-acac-df4ff6c49aeb',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-7893-81df-7b1f058a756a','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-79f9-b6c3-e92a32b7eba0',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-78d4-ba87-01dcd54353f5','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a09-aabf-2be08a4b8a79',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-7916-bc3f-df4b8b7e02fe','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a1d-b626-abaddfbbf883',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-7952-9264-f4ffc594843b','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a36-b403-db99612f6be3',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-798b-a04d-53f6bac3fabf','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a4b-b6aa-84d656a1306d',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-79c3-bdf3-13af71b270b8','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a5d-8c7a-eaaa8ba8b9e0',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-79ff-a63f-48a991f3b2ab','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a6f-84b6-e5a7e4fa6b96',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-7a3b-ac74-2a4570565157','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a82-9425-81f6384d4f1d',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-7a90-9818-641d3714e47d','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a93-b13a-6df7d732b0e9',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-48da-7ac6-8c7d-35ca74fb3783','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a93-b13a-6df7d732b0e9','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_site" VALUES('01a208d4-4905-71de-b115-7b3aea0e6264','2026-11-23T14:34:19.779Z','giulia','2026-11-23T14:34:19.779Z','giulia',NULL,'CONFAPI','01a208d4-48ec-7d83-bbbf-484e64d71f70',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a208d4-4903-78c5-81e8-383526b07a8c','01a208d4-4903-78c5-81e8-383526b07a8c',NULL);
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
INSERT INTO "firm_tag" VALUES('30b52df8-e2f4-543e-a459-bdedb27a6635','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7982-818c-89407b4f9475','Newsletter',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('47376c32-bb2a-5410-a6bb-915bd4b06917','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7982-818c-89407b4f9475','Focus group',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('844d7ac8-f7cf-5a03-b84e-eb46420fc842','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-79e7-acac-df4ff6c49aeb','Looking for a successor',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('76b092da-032f-5c18-8122-c24b0f9ea0c8','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-79f9-b6c3-e92a32b7eba0','Wants to send',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('40a59da0-a743-59d9-bdf6-9fe12a43283a','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a09-aabf-2be08a4b8a79','Wants to host',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('1579feef-00e4-53bf-ac77-e5920b63f8a6','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a1d-b626-abaddfbbf883','Newsletter',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('a2e01d6f-ac85-5332-9d7d-a77ecfe2f22c','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a1d-b626-abaddfbbf883','Wants to host',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('88d1359c-11ae-5bab-8de6-1393fcfc6b88','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a1d-b626-abaddfbbf883','Exports',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('8f4f55fc-0b8f-5411-94c7-64675fcc3550','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a36-b403-db99612f6be3','Wants to send',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('e4bfa481-fa57-5c8b-a596-4ec69e7e6137','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a4b-b6aa-84d656a1306d','Focus group',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('28b1da7a-efed-5770-9931-4c8cd1d4e156','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a5d-8c7a-eaaa8ba8b9e0','Looking for a successor',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('ca102c26-779d-54af-8ea1-d7e803e33c18','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a6f-84b6-e5a7e4fa6b96','Board member',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('e96b07f3-015b-5327-849a-80a22d9d9063','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a6f-84b6-e5a7e4fa6b96','Wants to host',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('16b6fb6c-9100-5fd1-9440-4ce5f6e42844','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a82-9425-81f6384d4f1d','Wants to send',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('643985bd-650d-5813-883d-f2ae9a0af051','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a82-9425-81f6384d4f1d','Focus group',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('6c7f6e36-a524-5881-b334-0f6ef5981ee9','2026-11-23T14:34:19.709Z','','2026-11-23T14:34:19.709Z','',NULL,'CONFAPI','01a208d4-48d9-7a93-b13a-6df7d732b0e9','Looking for a successor',1,'01a208d4-48bd-7881-b9ce-a13781404956','01a208d4-48bd-7881-b9ce-a13781404956',NULL);
INSERT INTO "firm_tag" VALUES('148e0975-c749-591a-8d13-d45579a46247','2026-11-23T14:34:19.795Z','giulia','2026-11-23T14:34:19.795Z','giulia',NULL,'CONFAPI','01a208d4-48ec-7d83-bbbf-484e64d71f70','meccanica',1,'01a208d4-4913-71b1-ade5-2375dccb0032','01a208d4-4913-71b1-ade5-2375dccb0032',NULL);
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
INSERT INTO "meta" VALUES('id','01a208d4-48b3-7c4e-b5ae-cc03845dceb8');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-23T14:34:19.699Z');
INSERT INTO "meta" VALUES('list_locales','en:1');
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-23T14:34:19.826Z','giulia','2026-11-23T14:34:19.826Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a208d4-4932-7a91-bdc8-94cb3374a553','01a208d4-4932-7a91-bdc8-94cb3374a553',NULL);
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
INSERT INTO "txn" VALUES('01a208d4-48bd-7881-b9ce-a13781404956','2026-11-23T14:34:19.709Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a208d4-48ec-71cf-8994-8c8de00b121b','2026-11-23T14:34:19.756Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-48f0-7906-95b9-d4282def8e47','2026-11-23T14:34:19.760Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-48f3-7009-9ac3-2d9ce951eb43','2026-11-23T14:34:19.762Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-48f5-7508-801e-7607e5a67e3a','2026-11-23T14:34:19.765Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-48f7-7a88-8d3e-baa9774386fb','2026-11-23T14:34:19.767Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-48fe-74d2-8ca1-04544ac3b30e','2026-11-23T14:34:19.774Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-4903-78c5-81e8-383526b07a8c','2026-11-23T14:34:19.779Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-490d-7d45-b4c2-1c84faa591db','2026-11-23T14:34:19.789Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-4913-71b1-ade5-2375dccb0032','2026-11-23T14:34:19.795Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-4916-7ff6-8a8b-fe6789f83e81','2026-11-23T14:34:19.798Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-491e-7425-bb12-65400b79580b','2026-11-23T14:34:19.806Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-4923-7abf-a056-778405badb95','2026-11-23T14:34:19.811Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a208d4-4927-7de8-a479-ee364f108f51','{}');
INSERT INTO "txn" VALUES('01a208d4-4927-7de8-a479-ee364f108f51','2026-11-23T14:34:19.815Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a208d4-4923-7abf-a056-778405badb95','01a208d4-492c-7473-9666-4f1700f4dfce','{}');
INSERT INTO "txn" VALUES('01a208d4-492c-7473-9666-4f1700f4dfce','2026-11-23T14:34:19.820Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a208d4-4927-7de8-a479-ee364f108f51','01a208d4-492f-76e4-8454-82488dfc9c86','{}');
INSERT INTO "txn" VALUES('01a208d4-492f-76e4-8454-82488dfc9c86','2026-11-23T14:34:19.823Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a208d4-492c-7473-9666-4f1700f4dfce',NULL,'{}');
INSERT INTO "txn" VALUES('01a208d4-4932-7a91-bdc8-94cb3374a553','2026-11-23T14:34:19.826Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
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
COMMIT;
