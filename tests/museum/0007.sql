PRAGMA application_id=1297039955;
PRAGMA user_version=7;
BEGIN TRANSACTION;
CREATE TABLE agreement_signature (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	version_id TEXT NOT NULL, 
	party TEXT NOT NULL, 
	signer TEXT NOT NULL, 
	function TEXT, 
	method TEXT NOT NULL, 
	signed_on TEXT, 
	place TEXT, 
	decision TEXT NOT NULL, 
	refusal_reason TEXT, 
	evidence_id TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, authority TEXT, second_signer TEXT, second_function TEXT, 
	CONSTRAINT pk_agreement_signature PRIMARY KEY (id), 
	CONSTRAINT fk_agreement_signature_version_id_agreement_version FOREIGN KEY(version_id) REFERENCES agreement_version (id)
)
 STRICT

;
INSERT INTO "agreement_signature" VALUES('01a21f42-0b1f-7f8e-8de9-453f90547276','2026-11-27T23:05:51.643Z','giulia','2026-11-27T23:05:51.643Z','giulia',NULL,'CONFAPI','01a21f42-0b1c-7ce9-b7e6-1546b7c0e52b','employee','A. Neri',NULL,'wet_ink_scan','2026-11-21',NULL,'signed',NULL,NULL,1,'01a21f42-0b1b-7bb2-8839-79ee9d85c479','01a21f42-0b1b-7bb2-8839-79ee9d85c479',NULL,NULL,NULL,NULL);
INSERT INTO "agreement_signature" VALUES('01a21f42-0b22-7782-a7da-723b334b2568','2026-11-27T23:05:51.643Z','giulia','2026-11-27T23:05:51.643Z','giulia',NULL,'CONFAPI','01a21f42-0b1c-7ce9-b7e6-1546b7c0e52b','hosting','Ő',NULL,'wet_ink_scan','2026-11-21',NULL,'refused','date',NULL,1,'01a21f42-0b1b-7bb2-8839-79ee9d85c479','01a21f42-0b1b-7bb2-8839-79ee9d85c479',NULL,NULL,NULL,NULL);
CREATE TABLE agreement_version (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	placement_id TEXT NOT NULL, 
	n INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	short_code TEXT NOT NULL, 
	template TEXT NOT NULL, 
	pdf_sha256 TEXT NOT NULL, 
	frozen_on TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, kind TEXT DEFAULT 'agreement' NOT NULL, amendment TEXT, effective_on TEXT, reason TEXT, changes TEXT, signers TEXT DEFAULT 'employee sending hosting' NOT NULL, 
	CONSTRAINT pk_agreement_version PRIMARY KEY (id), 
	CONSTRAINT fk_agreement_version_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
)
 STRICT

;
INSERT INTO "agreement_version" VALUES('01a21f42-0b1c-7ce9-b7e6-1546b7c0e52b','2026-11-27T23:05:51.643Z','giulia','2026-11-27T23:05:51.643Z','giulia',NULL,'CONFAPI','01a21f42-0a3d-7612-a6bf-15d9f4a4382e',1,'open','{}','0000000000000000000000000000000000000000000000000000000000000000','0000-0000','2026-1','1111111111111111111111111111111111111111111111111111111111111111','2026-11-20',1,'01a21f42-0b1b-7bb2-8839-79ee9d85c479','01a21f42-0b1b-7bb2-8839-79ee9d85c479',NULL,'agreement',NULL,NULL,NULL,NULL,'employee sending hosting');
INSERT INTO "agreement_version" VALUES('01a21f42-0b27-791b-b3fb-c2dd13350352','2026-11-27T23:05:51.654Z','giulia','2026-11-27T23:05:51.654Z','giulia',NULL,'CONFAPI','01a21f42-0a3d-7612-a6bf-15d9f4a4382e',2,'open','{}','2222222222222222222222222222222222222222222222222222222222222222','2222-2222','amendment-1','3333333333333333333333333333333333333333333333333333333333333333','2026-11-27',1,'01a21f42-0b26-798f-85e4-97374fc9cd1b','01a21f42-0b26-798f-85e4-97374fc9cd1b',NULL,'amendment','extend','2027-04-01','“Più tempo”','{"end_date":["2027-04-15","2027-04-20"]}','employee sending hosting');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "attachment" VALUES('01a21f42-097a-7e37-8f5c-6bc3d8d538b3','2026-11-27T23:05:51.225Z','giulia','2026-11-27T23:05:51.225Z','giulia',NULL,'CONFAPI','firm','01a21f42-088d-76df-9d8d-03fe07497cd9','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a21f42-097a-7025-8bae-a451c9a04ced','01a21f42-097a-7025-8bae-a451c9a04ced',NULL);
CREATE TABLE blob (
	sha256 TEXT NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (sha256)
)
 STRICT

;
INSERT INTO "blob" VALUES('59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa',X'7363616E');
CREATE TABLE candidate_profile (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	employee_id TEXT NOT NULL, 
	goals TEXT NOT NULL, 
	skills_have TEXT, 
	skills_sought TEXT, 
	countries TEXT, 
	regions TEXT, 
	window_from TEXT, 
	window_to TEXT, 
	lengths TEXT, 
	constraints TEXT, 
	interpreter INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_candidate_profile PRIMARY KEY (id), 
	CONSTRAINT fk_candidate_profile_employee_id_contact FOREIGN KEY(employee_id) REFERENCES contact (id)
)
 STRICT

;
INSERT INTO "candidate_profile" VALUES('01a21f42-0b3b-78be-8c32-c6990db27f86','2026-11-27T23:05:51.673Z','giulia','2026-11-27T23:05:51.673Z','giulia',NULL,'CONFAPI','01a21f42-0a37-7957-be5f-2415cb762842','Imparare la fusione',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'draft',1,'01a21f42-0b39-745c-81e2-8c6282d2cff9','01a21f42-0b39-745c-81e2-8c6282d2cff9',NULL);
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
INSERT INTO "change" VALUES(1,'01a21f42-088b-7880-83c6-96a9d559fe7c','firm','01a21f42-088d-76df-9d8d-03fe07497cd9','insert',NULL);
INSERT INTO "change" VALUES(2,'01a21f42-0896-7ed4-8aa2-94de69f27d33','firm','01a21f42-0898-7283-8e38-f78a0317ace3','insert',NULL);
INSERT INTO "change" VALUES(3,'01a21f42-089d-7862-8ebb-61000f60c797','firm','01a21f42-089e-78f5-80ac-1c5f5e118ee2','insert',NULL);
INSERT INTO "change" VALUES(4,'01a21f42-08a3-7ca7-957e-af6942c23617','firm','01a21f42-08a4-7c62-bdb1-ed11925efa4b','insert',NULL);
INSERT INTO "change" VALUES(5,'01a21f42-08aa-7704-87e6-3bfa7bcd8e35','firm','01a21f42-088d-76df-9d8d-03fe07497cd9','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a21f42-08ba-7c31-a705-d27fd8afef9d','contact','01a21f42-08bf-755d-9766-d1e7a72e6b5d','insert',NULL);
INSERT INTO "change" VALUES(7,'01a21f42-08c6-78ea-a47f-aba35da7df48','firm_site','01a21f42-08ca-7199-be5a-b7337a9c007e','insert',NULL);
INSERT INTO "change" VALUES(8,'01a21f42-08d0-79ff-8062-06f015112f4c','firm_note','01a21f42-08d2-7f74-a091-a2f803bd7ca2','insert',NULL);
INSERT INTO "change" VALUES(9,'01a21f42-08d6-7dac-83e1-de5557392e3b','firm_tag','ef57614c-571f-52b5-85f2-8ba6847a083b','insert',NULL);
INSERT INTO "change" VALUES(10,'01a21f42-08dd-7069-bcfd-3da6bee78b85','firm','01a21f42-0898-7283-8e38-f78a0317ace3','delete',NULL);
INSERT INTO "change" VALUES(11,'01a21f42-08dd-7069-bcfd-3da6bee78b85','firm','01a21f42-089e-78f5-80ac-1c5f5e118ee2','delete',NULL);
INSERT INTO "change" VALUES(12,'01a21f42-08e8-7a57-a9d7-88737b0f6442','firm','01a21f42-0898-7283-8e38-f78a0317ace3','restore',NULL);
INSERT INTO "change" VALUES(13,'01a21f42-08f1-7ce1-98c6-12df1ac74aba','firm','01a21f42-08a4-7c62-bdb1-ed11925efa4b','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a21f42-08f9-7326-8d5d-f95add069f62','firm','01a21f42-08a4-7c62-bdb1-ed11925efa4b','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a21f42-0900-7bbb-a3a8-2cc6ed0d11b5','firm','01a21f42-08a4-7c62-bdb1-ed11925efa4b','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a21f42-0906-717d-a469-d1bf2f6088bc','firm','01a21f42-08a4-7c62-bdb1-ed11925efa4b','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a21f42-090b-73c4-8bb3-e22b20cccd36','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a21f42-0915-7e64-ae75-17ba53fa5ef0','sme_declaration','01a21f42-091a-7295-b949-8dec350b1891','insert',NULL);
INSERT INTO "change" VALUES(19,'01a21f42-091f-743e-9b05-bce29b49fd49','sme_declaration','01a21f42-091a-7295-b949-8dec350b1891','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a21f42-091f-743e-9b05-bce29b49fd49','firm','01a21f42-088d-76df-9d8d-03fe07497cd9','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a21f42-093c-7ee4-bd35-672606fa4f3a','sme_related','01a21f42-093e-7c6b-b97a-10710e59a05d','insert',NULL);
INSERT INTO "change" VALUES(22,'01a21f42-093c-7ee4-bd35-672606fa4f3a','sme_declaration','01a21f42-091a-7295-b949-8dec350b1891','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a21f42-093c-7ee4-bd35-672606fa4f3a','firm','01a21f42-088d-76df-9d8d-03fe07497cd9','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a21f42-0952-7f47-a99a-7d888fd874a3','consent','01a21f42-0954-7204-b19f-f8225e2c806b','insert',NULL);
INSERT INTO "change" VALUES(26,'01a21f42-095c-7c07-bb19-66bf5b23ffc1','do_not_contact','01a21f42-095e-7f52-80dc-96c802c7353e','insert',NULL);
INSERT INTO "change" VALUES(27,'01a21f42-0963-7212-8407-83c5da103ab1','not_duplicate','5e38366d-fc8b-512f-981c-0fd2a379b472','insert',NULL);
INSERT INTO "change" VALUES(28,'01a21f42-096d-7bd9-9db5-16801615cbaa','saved_filter','01a21f42-096e-7f02-b263-10f6df926aee','insert',NULL);
INSERT INTO "change" VALUES(29,'01a21f42-097a-7025-8bae-a451c9a04ced','attachment','01a21f42-097a-7e37-8f5c-6bc3d8d538b3','insert',NULL);
INSERT INTO "change" VALUES(30,'01a21f42-097a-7025-8bae-a451c9a04ced','person_care','01a21f42-097d-75b5-bb97-6a71769134f1','insert',NULL);
INSERT INTO "change" VALUES(31,'01a21f42-097a-7025-8bae-a451c9a04ced','retention_hold','01a21f42-097f-7162-909f-e5fb21c244cc','insert',NULL);
INSERT INTO "change" VALUES(32,'01a21f42-0985-799d-b516-3626d248fd60','contact','01a21f42-094c-7841-a9fd-441278438f2c','delete',NULL);
INSERT INTO "change" VALUES(33,'01a21f42-0a2e-7ea8-94cf-1683724b6dcf','firm','01a21f42-0a30-7cd6-803b-9bfb9d6382f3','insert',NULL);
INSERT INTO "change" VALUES(34,'01a21f42-0a35-7725-826c-60334f5e06ba','contact','01a21f42-0a37-7957-be5f-2415cb762842','insert',NULL);
INSERT INTO "change" VALUES(35,'01a21f42-0a3b-72ab-a398-578a6bcada3f','placement','01a21f42-0a3d-7612-a6bf-15d9f4a4382e','insert',NULL);
INSERT INTO "change" VALUES(36,'01a21f42-0a41-78f8-b9fb-117f886fb3b0','placement','01a21f42-0a3d-7612-a6bf-15d9f4a4382e','update','{"timetable": [null, "lun–ven 8–16"]}');
INSERT INTO "change" VALUES(37,'01a21f42-0a41-78f8-b9fb-117f886fb3b0','placement_extra','8651101b-0702-5882-85a1-1640e910fbb8','insert',NULL);
INSERT INTO "change" VALUES(38,'01a21f42-0a49-7f3c-b367-787980a78a08','placement_event','01a21f42-0a4b-7564-b5f7-1c56bc898acb','insert',NULL);
INSERT INTO "change" VALUES(39,'01a21f42-0a50-796f-b6a8-9436940c2280','placement_event','01a21f42-0a51-7fd1-bac2-f54b60d96fe4','insert',NULL);
INSERT INTO "change" VALUES(40,'01a21f42-0a54-7121-b8e6-d0b32933e931','placement_evaluation','01a21f42-0a55-7cbf-b5c4-a06e446d7da3','insert',NULL);
INSERT INTO "change" VALUES(41,'01a21f42-0b14-797e-a096-1d9f5785680c','placement_check','01a21f42-0b16-7920-bcf4-1266b63472b1','insert',NULL);
INSERT INTO "change" VALUES(42,'01a21f42-0b1b-7bb2-8839-79ee9d85c479','agreement_version','01a21f42-0b1c-7ce9-b7e6-1546b7c0e52b','insert',NULL);
INSERT INTO "change" VALUES(43,'01a21f42-0b1b-7bb2-8839-79ee9d85c479','agreement_signature','01a21f42-0b1f-7f8e-8de9-453f90547276','insert',NULL);
INSERT INTO "change" VALUES(44,'01a21f42-0b1b-7bb2-8839-79ee9d85c479','agreement_signature','01a21f42-0b22-7782-a7da-723b334b2568','insert',NULL);
INSERT INTO "change" VALUES(45,'01a21f42-0b26-798f-85e4-97374fc9cd1b','agreement_version','01a21f42-0b27-791b-b3fb-c2dd13350352','insert',NULL);
INSERT INTO "change" VALUES(46,'01a21f42-0b2c-7e88-b88c-69d8ba182313','compliance_rule','8c203628-6ba1-5e95-abc4-353ffae0cc08','insert',NULL);
INSERT INTO "change" VALUES(47,'01a21f42-0b33-7b7a-9dc4-3f2f38d352b1','host_offer','01a21f42-0b34-7a4d-81bc-ecf47b6454c8','insert',NULL);
INSERT INTO "change" VALUES(48,'01a21f42-0b39-745c-81e2-8c6282d2cff9','candidate_profile','01a21f42-0b3b-78be-8c32-c6990db27f86','insert',NULL);
INSERT INTO "change" VALUES(49,'01a21f42-0b40-721e-af75-154f039739ce','market_match','96e4bab1-615d-5c51-afe5-ae2cd096e086','insert',NULL);
CREATE TABLE compliance_rule (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	confirmed_on TEXT NOT NULL, 
	confirmed_by TEXT NOT NULL, 
	lead_days INTEGER, 
	note TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_compliance_rule PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "compliance_rule" VALUES('8c203628-6ba1-5e95-abc4-353ffae0cc08','2026-11-27T23:05:51.660Z','giulia','2026-11-27T23:05:51.660Z','giulia',NULL,'CONFAPI','a1','2026-11-27','giulia',12,'ministero',1,'01a21f42-0b2c-7e88-b88c-69d8ba182313','01a21f42-0b2c-7e88-b88c-69d8ba182313',NULL);
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
INSERT INTO "consent" VALUES('01a21f42-0954-7204-b19f-f8225e2c806b','2026-11-27T23:05:51.186Z','giulia','2026-11-27T23:05:51.186Z','giulia',NULL,'CONFAPI','contact','01a21f42-08bf-755d-9766-d1e7a72e6b5d','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a21f42-0952-7f47-a99a-7d888fd874a3','01a21f42-0952-7f47-a99a-7d888fd874a3',NULL);
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
INSERT INTO "contact" VALUES('01a21f42-0864-7f05-90e2-e07b0a8bd91a','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-73f5-a1b3-7300e9e353df','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0864-7f5f-b35c-962306fb0e64','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7457-b9ce-5a1346326e71','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0864-7f8f-b53d-dc6b7bad1b36','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7474-8639-385c622bb044','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0864-7fb5-b059-64cfdb81dba2','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7497-89af-3394b94eb141','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0864-7fde-8825-90f80a616fed','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-74bd-bcf6-7addcc064181','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0865-7005-9a13-87c9f7652f1a','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-74e4-a92b-5eb74221738f','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0865-7037-b888-1b9abd375da3','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-750c-9660-fb111dc314df','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0865-706c-ba08-35f27ca95393','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-750c-9660-fb111dc314df','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0865-709c-a1d2-6b75bbfe35ec','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-752e-9465-c7f0647f3cfe','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0865-70ce-901a-1f7869f1c94f','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7548-9623-05843955e1bd','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0865-70f7-99b2-bdfc700434f3','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7565-a66c-3de36cbbda6b','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0865-7141-9b25-bc5d98e388eb','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-757a-b392-d0bd42abe818','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0865-7171-9f47-c3761fc48418','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7588-88cb-f05c0f9b4343','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-08bf-755d-9766-d1e7a72e6b5d','2026-11-27T23:05:51.034Z','giulia','2026-11-27T23:05:51.034Z','giulia',NULL,'CONFAPI','01a21f42-088d-76df-9d8d-03fe07497cd9',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a21f42-08ba-7c31-a705-d27fd8afef9d','01a21f42-08ba-7c31-a705-d27fd8afef9d',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-094c-7841-a9fd-441278438f2c','2026-11-27T23:05:51.178Z','giulia','2026-11-27T23:05:51.237Z','giulia','2026-11-27T23:05:51.237Z','CONFAPI','01a21f42-088d-76df-9d8d-03fe07497cd9',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a21f42-094a-7620-b729-2981a4872763','01a21f42-0985-799d-b516-3626d248fd60','01a21f42-0985-799d-b516-3626d248fd60',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21f42-0a37-7957-be5f-2415cb762842','2026-11-27T23:05:51.413Z','giulia','2026-11-27T23:05:51.413Z','giulia',NULL,'CONFAPI','01a21f42-088d-76df-9d8d-03fe07497cd9',NULL,'Neri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,'01a21f42-0a35-7725-826c-60334f5e06ba','01a21f42-0a35-7725-826c-60334f5e06ba',NULL,1,0,NULL,NULL,0,'1990-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "disclosure" VALUES('01a21f42-0976-73e3-8e45-d2b2c964f7ed','2026-11-27T23:05:51.222Z','giulia','mail','invitation',NULL,'["01a21f42-08bf-755d-9766-d1e7a72e6b5d"]');
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
INSERT INTO "do_not_contact" VALUES('01a21f42-095e-7f52-80dc-96c802c7353e','2026-11-27T23:05:51.196Z','giulia','2026-11-27T23:05:51.196Z','giulia',NULL,'CONFAPI','email','487b0c0995e72b44b23f0c998225cbdf4c6bf5d28bc5dba098d9371786c0c22f','2026-11-27',1,'01a21f42-095c-7c07-bb19-66bf5b23ffc1','01a21f42-095c-7c07-bb19-66bf5b23ffc1',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a21f42-08a4-7c62-bdb1-ed11925efa4b','website','offic','2026-11-27T23:05:51.123Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a21f42-094c-7841-a9fd-441278438f2c','contact','2026-11-27T23:05:51.237Z');
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
INSERT INTO "firm" VALUES('01a21f42-0863-73f5-a1b3-7300e9e353df','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-7457-b9ce-5a1346326e71','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-7474-8639-385c622bb044','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-7497-89af-3394b94eb141','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-74bd-bcf6-7addcc064181','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-74e4-a92b-5eb74221738f','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-750c-9660-fb111dc314df','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-752e-9465-c7f0647f3cfe','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-7548-9623-05843955e1bd','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-7565-a66c-3de36cbbda6b','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-757a-b392-d0bd42abe818','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-0863-7588-88cb-f05c0f9b4343','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm" VALUES('01a21f42-088d-76df-9d8d-03fe07497cd9','2026-11-27T23:05:50.987Z','giulia','2026-11-27T23:05:51.164Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a21f42-088b-7880-83c6-96a9d559fe7c','01a21f42-093c-7ee4-bd35-672606fa4f3a',NULL);
INSERT INTO "firm" VALUES('01a21f42-0898-7283-8e38-f78a0317ace3','2026-11-27T23:05:50.998Z','giulia','2026-11-27T23:05:51.080Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a21f42-0896-7ed4-8aa2-94de69f27d33','01a21f42-08e8-7a57-a9d7-88737b0f6442',NULL);
INSERT INTO "firm" VALUES('01a21f42-089e-78f5-80ac-1c5f5e118ee2','2026-11-27T23:05:51.005Z','giulia','2026-11-27T23:05:51.068Z','giulia','2026-11-27T23:05:51.068Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a21f42-089d-7862-8ebb-61000f60c797','01a21f42-08dd-7069-bcfd-3da6bee78b85','01a21f42-08dd-7069-bcfd-3da6bee78b85');
INSERT INTO "firm" VALUES('01a21f42-08a4-7c62-bdb1-ed11925efa4b','2026-11-27T23:05:51.011Z','giulia','2026-11-27T23:05:51.110Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a21f42-08a3-7ca7-957e-af6942c23617','01a21f42-0906-717d-a469-d1bf2f6088bc',NULL);
INSERT INTO "firm" VALUES('01a21f42-0a30-7cd6-803b-9bfb9d6382f3','2026-11-27T23:05:51.406Z','giulia','2026-11-27T23:05:51.406Z','giulia',NULL,'CONFAPI','Öntöde Kft.',NULL,NULL,NULL,'HU',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,1,'01a21f42-0a2e-7ea8-94cf-1683724b6dcf','01a21f42-0a2e-7ea8-94cf-1683724b6dcf',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a21f42-0863-73f5-a1b3-7300e9e353df','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen10001 info@wiegand-1.example +498999998506 +491713920065','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a21f42-0863-7457-b9ce-5a1346326e71','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck10002 jonas.baeuerle@rheinblick-2.example +494515550937 +491713920094','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a21f42-0863-7474-8639-385c622bb044','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen10003 info@krueger-3.example +498999998966 +4917604069082','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a21f42-0863-7497-89af-3394b94eb141','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 74620820610004 mathilde.jacquet@horizon-4.example +33536493609','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a21f42-0863-74bd-bcf6-7addcc064181','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)10005 torsten.vogt@sued-5.example +493925555049 +4917604069060','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a21f42-0863-74e4-a92b-5eb74221738f','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-80513710006 info@sipos-6.example +3636555031 +36705550190','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a21f42-0863-750c-9660-fb111dc314df','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos10007 hanne.willems@willems-7.example +3292555080 +32470555060 geert.de-vos@willems-7.example +3292555098 +32485555060','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a21f42-0863-752e-9465-c7f0647f3cfe','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 55915578310008 gael.charpentier@charpentier-8.example +33536491068 +33639982067','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a21f42-0863-7548-9623-05843955e1bd','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin10009 info@turkmen-9.example +904145550132','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a21f42-0863-7565-a66c-3de36cbbda6b','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/199610010 info@marea-10.example +40258555070 +40720555023','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a21f42-0863-757a-b392-d0bd42abe818','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 040021576310011 info@stassart-11.example +3225550184','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a21f42-0863-7588-88cb-f05c0f9b4343','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/200910012 info@dunarea-12.example +40258555029 +40720555050','RO12',0);
INSERT INTO "firm_list" VALUES('en',13,'01a21f42-088d-76df-9d8d-03fe07497cd9','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo neria@example.it','',14);
INSERT INTO "firm_list" VALUES('en',16,'01a21f42-08a4-7c62-bdb1-ed11925efa4b','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',17,'01a21f42-0898-7283-8e38-f78a0317ace3','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',18,'01a21f42-0a30-7cd6-803b-9bfb9d6382f3','ontode kft 	})z)	88','􏿿','􏿿','hungary 		8','􏿿','',4,1,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','ontode kft. oentoede','',62);
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
INSERT INTO "firm_note" VALUES('01a21f42-0866-72b2-92cc-97f99352f329','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-73f5-a1b3-7300e9e353df','Bitte vormittags anrufen.',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_note" VALUES('01a21f42-08d2-7f74-a091-a2f803bd7ca2','2026-11-27T23:05:51.056Z','giulia','2026-11-27T23:05:51.056Z','giulia',NULL,'CONFAPI','01a21f42-088d-76df-9d8d-03fe07497cd9','“Prima” nota;
due righe – ŐŰ ığ',1,'01a21f42-08d0-79ff-8062-06f015112f4c','01a21f42-08d0-79ff-8062-06f015112f4c',NULL);
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
INSERT INTO "firm_site" VALUES('01a21f42-0864-769f-83d9-38e0e0b48d66','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-73f5-a1b3-7300e9e353df',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-771d-a339-c4397b544498','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7457-b9ce-5a1346326e71',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-7752-b1eb-77c59021771e','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7474-8639-385c622bb044',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-7785-aef1-c0f6d6409c7c','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7497-89af-3394b94eb141',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-77b8-92eb-9139b5aee139','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-74bd-bcf6-7addcc064181',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-77e5-8c48-5d36de4761bd','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-74e4-a92b-5eb74221738f',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-7812-9279-6d727fcad06a','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-750c-9660-fb111dc314df',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-783e-8081-71fd5650b799','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-752e-9465-c7f0647f3cfe',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-7857-b27a-802b33ed4a51','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7548-9623-05843955e1bd',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-786f-a8d6-c9306c76ddab','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7565-a66c-3de36cbbda6b',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-7887-ace7-ad822b02d462','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-757a-b392-d0bd42abe818',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-78c9-9148-d1fffb5f3c7e','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7588-88cb-f05c0f9b4343',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-0864-78f7-82a4-e242bc602955','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7588-88cb-f05c0f9b4343','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_site" VALUES('01a21f42-08ca-7199-be5a-b7337a9c007e','2026-11-27T23:05:51.046Z','giulia','2026-11-27T23:05:51.046Z','giulia',NULL,'CONFAPI','01a21f42-088d-76df-9d8d-03fe07497cd9',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a21f42-08c6-78ea-a47f-aba35da7df48','01a21f42-08c6-78ea-a47f-aba35da7df48',NULL);
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
INSERT INTO "firm_tag" VALUES('08303132-3189-5dfc-a7f9-bd351396deb0','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-73f5-a1b3-7300e9e353df','Newsletter',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('a0e64ce9-cde6-5311-8891-f3f6aa4bbe90','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-73f5-a1b3-7300e9e353df','Focus group',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('47688b54-be04-5376-ad19-770d8bdc43d4','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7474-8639-385c622bb044','Looking for a successor',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('8fa627b5-6d3e-5313-adc1-ad4fbdecc050','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7497-89af-3394b94eb141','Wants to send',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('88d8fac4-cfa2-5b25-8ab1-b2a5843e8f9a','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-74bd-bcf6-7addcc064181','Wants to host',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('d83645e7-3293-536b-9655-6bb174396f7b','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-74e4-a92b-5eb74221738f','Newsletter',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('842861c9-89c8-5648-8fee-82c8c3266dd0','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-74e4-a92b-5eb74221738f','Wants to host',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('9e4d0f28-8759-5f41-8c33-7ef4d34569a8','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-74e4-a92b-5eb74221738f','Exports',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('ea6068b1-0267-5702-82fa-13e364a8cb5e','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-750c-9660-fb111dc314df','Wants to send',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('6309f7fe-63d6-52da-b62e-36ddfd70e9b2','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-752e-9465-c7f0647f3cfe','Focus group',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('ae27aca0-5200-5c09-b981-863c856a557a','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7548-9623-05843955e1bd','Looking for a successor',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('0d185079-5f6d-557e-a85d-24782d38bd55','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7565-a66c-3de36cbbda6b','Board member',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('da147a7d-6d01-51fa-9f35-831c81285490','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7565-a66c-3de36cbbda6b','Wants to host',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('38399dd0-fa53-5762-b7bd-0892beb2e344','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-757a-b392-d0bd42abe818','Wants to send',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('45a6b387-169e-5acb-b6f2-9f6fad491181','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-757a-b392-d0bd42abe818','Focus group',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('274b6179-481c-5ae5-9d83-5f9df22bea39','2026-11-27T23:05:50.904Z','','2026-11-27T23:05:50.904Z','',NULL,'CONFAPI','01a21f42-0863-7588-88cb-f05c0f9b4343','Looking for a successor',1,'01a21f42-0838-7806-a377-7488608bfd7b','01a21f42-0838-7806-a377-7488608bfd7b',NULL);
INSERT INTO "firm_tag" VALUES('ef57614c-571f-52b5-85f2-8ba6847a083b','2026-11-27T23:05:51.062Z','giulia','2026-11-27T23:05:51.062Z','giulia',NULL,'CONFAPI','01a21f42-088d-76df-9d8d-03fe07497cd9','meccanica',1,'01a21f42-08d6-7dac-83e1-de5557392e3b','01a21f42-08d6-7dac-83e1-de5557392e3b',NULL);
CREATE TABLE host_offer (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	firm_id TEXT NOT NULL, 
	site_id TEXT, 
	tasks TEXT NOT NULL, 
	skills_offered TEXT, 
	skills_wanted TEXT, 
	nace_code TEXT, 
	working_language TEXT, 
	window_from TEXT, 
	window_to TEXT, 
	lengths TEXT, 
	capacity INTEGER NOT NULL, 
	accommodation INTEGER NOT NULL, 
	accessibility TEXT, 
	valid_until TEXT, 
	status TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_host_offer PRIMARY KEY (id), 
	CONSTRAINT fk_host_offer_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
)
 STRICT

;
INSERT INTO "host_offer" VALUES('01a21f42-0b34-7a4d-81bc-ecf47b6454c8','2026-11-27T23:05:51.667Z','giulia','2026-11-27T23:05:51.667Z','giulia',NULL,'CONFAPI','01a21f42-0a30-7cd6-803b-9bfb9d6382f3',NULL,'Öntés','öntés, CNC',NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,NULL,'draft',1,'01a21f42-0b33-7b7a-9dc4-3f2f38d352b1','01a21f42-0b33-7b7a-9dc4-3f2f38d352b1',NULL);
CREATE TABLE import_source (
	signature TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	used_at TEXT NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_import_source PRIMARY KEY (signature)
)
 STRICT

;
CREATE TABLE market_match (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	offer_id TEXT NOT NULL, 
	candidate_id TEXT NOT NULL, 
	status TEXT NOT NULL, 
	score INTEGER, 
	reason TEXT, 
	decided_on TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, sending_decision TEXT, sending_on TEXT, hosting_decision TEXT, hosting_on TEXT, placement_id TEXT, 
	CONSTRAINT pk_market_match PRIMARY KEY (id), 
	CONSTRAINT fk_market_match_candidate_id_candidate_profile FOREIGN KEY(candidate_id) REFERENCES candidate_profile (id), 
	CONSTRAINT fk_market_match_offer_id_host_offer FOREIGN KEY(offer_id) REFERENCES host_offer (id)
)
 STRICT

;
INSERT INTO "market_match" VALUES('96e4bab1-615d-5c51-afe5-ae2cd096e086','2026-11-27T23:05:51.680Z','giulia','2026-11-27T23:05:51.680Z','giulia',NULL,'CONFAPI','01a21f42-0b34-7a4d-81bc-ecf47b6454c8','01a21f42-0b3b-78be-8c32-c6990db27f86','declined',41,'lontano','2026-11-20',1,'01a21f42-0b40-721e-af75-154f039739ce','01a21f42-0b40-721e-af75-154f039739ce',NULL,'declined','2026-11-20',NULL,NULL,NULL);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('id','01a21f42-0825-7744-bd2d-7d45590ce27b');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-27T23:05:50.885Z');
INSERT INTO "meta" VALUES('list_locales','en:4');
INSERT INTO "meta" VALUES('ban_key','44a9743fb0eb4e9419b5d33e9ab3bb83c999b1d544b7f3413fc2cce8bb6e4db8');
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
INSERT INTO "not_duplicate" VALUES('5e38366d-fc8b-512f-981c-0fd2a379b472','2026-11-27T23:05:51.203Z','giulia','2026-11-27T23:05:51.203Z','giulia',NULL,'CONFAPI','01a21f42-088d-76df-9d8d-03fe07497cd9','01a21f42-08a4-7c62-bdb1-ed11925efa4b',1,'01a21f42-0963-7212-8407-83c5da103ab1','01a21f42-0963-7212-8407-83c5da103ab1',NULL);
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
INSERT INTO "person_care" VALUES('01a21f42-097d-75b5-bb97-6a71769134f1','2026-11-27T23:05:51.225Z','giulia','2026-11-27T23:05:51.225Z','giulia',NULL,'CONFAPI','01a21f42-08bf-755d-9766-d1e7a72e6b5d','Luca',NULL,NULL,'–',1,'01a21f42-097a-7025-8bae-a451c9a04ced','01a21f42-097a-7025-8bae-a451c9a04ced',NULL);
CREATE TABLE placement (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	ref TEXT NOT NULL, 
	scheme TEXT NOT NULL, 
	sending_firm_id TEXT NOT NULL, 
	employee_id TEXT NOT NULL, 
	hosting_firm_id TEXT NOT NULL, 
	host_site_id TEXT, 
	sending_office TEXT NOT NULL, 
	hosting_office TEXT, 
	status TEXT NOT NULL, 
	status_reason TEXT, 
	status_at TEXT NOT NULL, 
	end_kind TEXT, 
	start_date TEXT, 
	end_date TEXT, 
	actual_start TEXT, 
	actual_end TEXT, 
	hours_tenths INTEGER, 
	days_per_week INTEGER, 
	remote_days INTEGER, 
	timetable TEXT, 
	purpose_learning INTEGER, 
	purpose_no_replacement INTEGER, 
	purpose_no_invoice INTEGER, 
	purpose_contract INTEGER, 
	purpose_returns INTEGER, 
	objective_sending_l1 TEXT, 
	objective_sending_l2 TEXT, 
	objective_hosting_l1 TEXT, 
	objective_hosting_l2 TEXT, 
	objective_employee_l1 TEXT, 
	objective_employee_l2 TEXT, 
	outcomes_l1 TEXT, 
	outcomes_l2 TEXT, 
	programme_l1 TEXT, 
	programme_l2 TEXT, 
	monitoring TEXT, 
	working_language TEXT, 
	cefr_required TEXT, 
	mentor_host_id TEXT, 
	mentor_sending_id TEXT, 
	cost_salary TEXT, 
	cost_contributions TEXT, 
	cost_travel TEXT, 
	cost_accommodation TEXT, 
	cost_subsistence TEXT, 
	cost_transport TEXT, 
	cost_insurance TEXT, 
	cost_visa TEXT, 
	cost_course TEXT, 
	grant_payee TEXT, 
	grant_amount INTEGER, 
	currency TEXT, 
	social_security TEXT, 
	social_security_no TEXT, 
	posting TEXT, 
	posting_reason TEXT, 
	posting_ref TEXT, 
	immigration TEXT, 
	immigration_no TEXT, 
	insurance_health TEXT, 
	insurance_accident TEXT, 
	insurance_liability_employee TEXT, 
	insurance_liability_host TEXT, 
	insurance_repatriation TEXT, 
	insured_until TEXT, 
	transfer_basis TEXT, 
	language_1 TEXT NOT NULL, 
	language_2 TEXT NOT NULL, 
	prevailing TEXT NOT NULL, 
	hosting_ok_on TEXT, 
	arrived_on TEXT, 
	certificate_on TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, first_part_end TEXT, second_part_start TEXT, host_site_2_id TEXT, site_2_share INTEGER, mentor_host_2_id TEXT, cefr_held TEXT, course INTEGER, supervision_tenths INTEGER, contact_frequency TEXT, evaluation_plan TEXT, night_work INTEGER, time_mon TEXT, time_tue TEXT, time_wed TEXT, time_thu TEXT, time_fri TEXT, time_sat TEXT, time_sun TEXT, amount_salary INTEGER, amount_contributions INTEGER, amount_travel INTEGER, amount_accommodation INTEGER, amount_subsistence INTEGER, amount_transport INTEGER, amount_insurance INTEGER, amount_visa INTEGER, amount_course INTEGER, instalment_1 INTEGER, instalment_1_on TEXT, instalment_2 INTEGER, instalment_2_on TEXT, security_requested_on TEXT, security_issued_on TEXT, security_from TEXT, security_until TEXT, posting_on TEXT, posting_portal TEXT, posting_contact TEXT, immigration_until TEXT, insured_from TEXT, insured_where TEXT, notice_version TEXT, 
	CONSTRAINT pk_placement PRIMARY KEY (id), 
	CONSTRAINT fk_placement_employee_id_contact FOREIGN KEY(employee_id) REFERENCES contact (id), 
	CONSTRAINT fk_placement_hosting_firm_id_firm FOREIGN KEY(hosting_firm_id) REFERENCES firm (id), 
	CONSTRAINT fk_placement_sending_firm_id_firm FOREIGN KEY(sending_firm_id) REFERENCES firm (id), 
	CONSTRAINT uq_placement_ref UNIQUE (ref)
)
 STRICT

;
INSERT INTO "placement" VALUES('01a21f42-0a3d-7612-a6bf-15d9f4a4382e','2026-11-27T23:05:51.419Z','giulia','2026-11-27T23:05:51.425Z','giulia',NULL,'CONFAPI','MS-CONFAPI-2026-0001-W','MOBILISE_1_2M','01a21f42-088d-76df-9d8d-03fe07497cd9','01a21f42-0a37-7957-be5f-2415cb762842','01a21f42-0a30-7cd6-803b-9bfb9d6382f3',NULL,'CONFAPI',NULL,'draft',NULL,'2026-11-27T23:05:51.419Z',NULL,'2027-03-01','2027-04-15',NULL,NULL,NULL,NULL,NULL,'lun–ven 8–16',0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sending','sending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en','en','equal',NULL,NULL,NULL,2,'01a21f42-0a3b-72ab-a398-578a6bcada3f','01a21f42-0a41-78f8-b9fb-117f886fb3b0',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE placement_check (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	placement_id TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	state TEXT NOT NULL, 
	note TEXT, 
	decided_by TEXT, 
	decided_on TEXT, 
	evidence_id TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_placement_check PRIMARY KEY (id), 
	CONSTRAINT fk_placement_check_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
)
 STRICT

;
INSERT INTO "placement_check" VALUES('01a21f42-0b16-7920-bcf4-1266b63472b1','2026-11-27T23:05:51.636Z','giulia','2026-11-27T23:05:51.636Z','giulia',NULL,'CONFAPI','01a21f42-0a3d-7612-a6bf-15d9f4a4382e','a1','done','n. 12','giulia','2026-11-27',NULL,1,'01a21f42-0b14-797e-a096-1d9f5785680c','01a21f42-0b14-797e-a096-1d9f5785680c',NULL);
CREATE TABLE placement_evaluation (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	placement_id TEXT NOT NULL, 
	party TEXT NOT NULL, 
	answers TEXT NOT NULL, 
	completed_on TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_placement_evaluation PRIMARY KEY (id), 
	CONSTRAINT fk_placement_evaluation_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
)
 STRICT

;
INSERT INTO "placement_evaluation" VALUES('01a21f42-0a55-7cbf-b5c4-a06e446d7da3','2026-11-27T23:05:51.443Z','giulia','2026-11-27T23:05:51.443Z','giulia',NULL,'CONFAPI','01a21f42-0a3d-7612-a6bf-15d9f4a4382e','employee','{"skills":4}','2026-11-27',1,'01a21f42-0a54-7121-b8e6-d0b32933e931','01a21f42-0a54-7121-b8e6-d0b32933e931',NULL);
CREATE TABLE "placement_event" (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	placement_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	day TEXT NOT NULL, 
	until TEXT, 
	text TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	person_id TEXT, attendees TEXT, rating INTEGER, action TEXT, action_due TEXT, action_done_on TEXT, insurer_on TEXT, confidential INTEGER DEFAULT '0' NOT NULL, reported_to TEXT, 
	CONSTRAINT pk_placement_event PRIMARY KEY (id), 
	CONSTRAINT fk_placement_event_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id), 
	CONSTRAINT fk_placement_event_person_id_contact FOREIGN KEY(person_id) REFERENCES contact (id)
)
 STRICT

;
INSERT INTO "placement_event" VALUES('01a21f42-0a4b-7564-b5f7-1c56bc898acb','2026-11-27T23:05:51.433Z','giulia','2026-11-27T23:05:51.433Z','giulia',NULL,'CONFAPI','01a21f42-0a3d-7612-a6bf-15d9f4a4382e','call','2026-11-20',NULL,'“Pronto?” – ő',1,'01a21f42-0a49-7f3c-b367-787980a78a08','01a21f42-0a49-7f3c-b367-787980a78a08',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "placement_event" VALUES('01a21f42-0a51-7fd1-bac2-f54b60d96fe4','2026-11-27T23:05:51.440Z','giulia','2026-11-27T23:05:51.440Z','giulia',NULL,'CONFAPI','01a21f42-0a3d-7612-a6bf-15d9f4a4382e','accident','2026-11-21',NULL,'Mano',1,'01a21f42-0a50-796f-b6a8-9436940c2280','01a21f42-0a50-796f-b6a8-9436940c2280',NULL,NULL,NULL,NULL,'“Visita”','2026-12-01',NULL,'2026-11-22',1,'“Őri” Kft.');
CREATE TABLE placement_extra (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	placement_id TEXT NOT NULL, 
	timetable_l2 TEXT, 
	monitoring_l2 TEXT, 
	evaluation_plan_l2 TEXT, 
	posting_reason_l2 TEXT, 
	insured_where_l2 TEXT, 
	occupation_l2 TEXT, 
	purpose_text_l1 TEXT, 
	purpose_text_l2 TEXT, 
	certificate_withdrawn_on TEXT, 
	certificate_withdrawn_why TEXT, 
	occupation_l1 TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_placement_extra PRIMARY KEY (id), 
	CONSTRAINT fk_placement_extra_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
)
 STRICT

;
INSERT INTO "placement_extra" VALUES('8651101b-0702-5882-85a1-1640e910fbb8','2026-11-27T23:05:51.425Z','giulia','2026-11-27T23:05:51.425Z','giulia',NULL,'CONFAPI','01a21f42-0a3d-7612-a6bf-15d9f4a4382e','hétfő–péntek 8–16',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'01a21f42-0a41-78f8-b9fb-117f886fb3b0','01a21f42-0a41-78f8-b9fb-117f886fb3b0',NULL);
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
INSERT INTO "recent" VALUES('giulia','firm','01a21f42-088d-76df-9d8d-03fe07497cd9','2026-11-27T23:05:51.219196+00:00');
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
INSERT INTO "retention_hold" VALUES('01a21f42-097f-7162-909f-e5fb21c244cc','2026-11-27T23:05:51.225Z','giulia','2026-11-27T23:05:51.225Z','giulia',NULL,'CONFAPI','contact','01a21f42-08bf-755d-9766-d1e7a72e6b5d','audit',NULL,1,'01a21f42-097a-7025-8bae-a451c9a04ced','01a21f42-097a-7025-8bae-a451c9a04ced',NULL);
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
INSERT INTO "saved_filter" VALUES('01a21f42-096e-7f02-b263-10f6df926aee','2026-11-27T23:05:51.213Z','giulia','2026-11-27T23:05:51.213Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a21f42-096d-7bd9-9db5-16801615cbaa','01a21f42-096d-7bd9-9db5-16801615cbaa',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-27T23:05:51.115Z','giulia','2026-11-27T23:05:51.115Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a21f42-090b-73c4-8bb3-e22b20cccd36','01a21f42-090b-73c4-8bb3-e22b20cccd36',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a21f42-091a-7295-b949-8dec350b1891','2026-11-27T23:05:51.125Z','giulia','2026-11-27T23:05:51.164Z','giulia',NULL,'CONFAPI','01a21f42-088d-76df-9d8d-03fe07497cd9',2025,'2026-11-27',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a21f42-0915-7e64-ae75-17ba53fa5ef0','01a21f42-093c-7ee4-bd35-672606fa4f3a',NULL);
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
INSERT INTO "sme_related" VALUES('01a21f42-093e-7c6b-b97a-10710e59a05d','2026-11-27T23:05:51.164Z','giulia','2026-11-27T23:05:51.164Z','giulia',NULL,'CONFAPI','01a21f42-091a-7295-b949-8dec350b1891','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a21f42-093c-7ee4-bd35-672606fa4f3a','01a21f42-093c-7ee4-bd35-672606fa4f3a',NULL);
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
INSERT INTO "txn" VALUES('01a21f42-0838-7806-a377-7488608bfd7b','2026-11-27T23:05:50.904Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a21f42-088b-7880-83c6-96a9d559fe7c','2026-11-27T23:05:50.987Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0896-7ed4-8aa2-94de69f27d33','2026-11-27T23:05:50.998Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-089d-7862-8ebb-61000f60c797','2026-11-27T23:05:51.005Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-08a3-7ca7-957e-af6942c23617','2026-11-27T23:05:51.011Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-08aa-7704-87e6-3bfa7bcd8e35','2026-11-27T23:05:51.018Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-08ba-7c31-a705-d27fd8afef9d','2026-11-27T23:05:51.034Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-08c6-78ea-a47f-aba35da7df48','2026-11-27T23:05:51.046Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-08d0-79ff-8062-06f015112f4c','2026-11-27T23:05:51.056Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-08d6-7dac-83e1-de5557392e3b','2026-11-27T23:05:51.062Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-08dd-7069-bcfd-3da6bee78b85','2026-11-27T23:05:51.068Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-08e8-7a57-a9d7-88737b0f6442','2026-11-27T23:05:51.080Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-08f1-7ce1-98c6-12df1ac74aba','2026-11-27T23:05:51.089Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a21f42-08f9-7326-8d5d-f95add069f62','{}');
INSERT INTO "txn" VALUES('01a21f42-08f9-7326-8d5d-f95add069f62','2026-11-27T23:05:51.097Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21f42-08f1-7ce1-98c6-12df1ac74aba','01a21f42-0900-7bbb-a3a8-2cc6ed0d11b5','{}');
INSERT INTO "txn" VALUES('01a21f42-0900-7bbb-a3a8-2cc6ed0d11b5','2026-11-27T23:05:51.104Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a21f42-08f9-7326-8d5d-f95add069f62','01a21f42-0906-717d-a469-d1bf2f6088bc','{}');
INSERT INTO "txn" VALUES('01a21f42-0906-717d-a469-d1bf2f6088bc','2026-11-27T23:05:51.110Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21f42-0900-7bbb-a3a8-2cc6ed0d11b5',NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-090b-73c4-8bb3-e22b20cccd36','2026-11-27T23:05:51.115Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0915-7e64-ae75-17ba53fa5ef0','2026-11-27T23:05:51.125Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-091f-743e-9b05-bce29b49fd49','2026-11-27T23:05:51.135Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-093c-7ee4-bd35-672606fa4f3a','2026-11-27T23:05:51.164Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-094a-7620-b729-2981a4872763','2026-11-27T23:05:51.178Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "…"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0952-7f47-a99a-7d888fd874a3','2026-11-27T23:05:51.186Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-095c-7c07-bb19-66bf5b23ffc1','2026-11-27T23:05:51.196Z','giulia','desk-7','CONFAPI','["Do not contact a person", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0963-7212-8407-83c5da103ab1','2026-11-27T23:05:51.203Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-096d-7bd9-9db5-16801615cbaa','2026-11-27T23:05:51.213Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-097a-7025-8bae-a451c9a04ced','2026-11-27T23:05:51.225Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0985-799d-b516-3626d248fd60','2026-11-27T23:05:51.237Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0a2e-7ea8-94cf-1683724b6dcf','2026-11-27T23:05:51.406Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Öntöde Kft."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0a35-7725-826c-60334f5e06ba','2026-11-27T23:05:51.413Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0a3b-72ab-a398-578a6bcada3f','2026-11-27T23:05:51.419Z','giulia','desk-7','CONFAPI','["Add placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0a41-78f8-b9fb-117f886fb3b0','2026-11-27T23:05:51.425Z','giulia','desk-7','CONFAPI','["Change placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0a49-7f3c-b367-787980a78a08','2026-11-27T23:05:51.433Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0a50-796f-b6a8-9436940c2280','2026-11-27T23:05:51.440Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0a54-7121-b8e6-d0b32933e931','2026-11-27T23:05:51.443Z','giulia','desk-7','CONFAPI','["Enter an evaluation", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0b14-797e-a096-1d9f5785680c','2026-11-27T23:05:51.636Z','giulia','desk-7','CONFAPI','["Checklist: {rule}", {"rule": ["A1 certificate, or proof that it was requested", {}, ""]}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0b1b-7bb2-8839-79ee9d85c479','2026-11-27T23:05:51.643Z','giulia','desk-7','CONFAPI','["Agreement", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0b26-798f-85e4-97374fc9cd1b','2026-11-27T23:05:51.654Z','giulia','desk-7','CONFAPI','["Amendment", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0b2c-7e88-b88c-69d8ba182313','2026-11-27T23:05:51.660Z','giulia','desk-7','CONFAPI','["Confirm a rule of the checklist", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0b33-7b7a-9dc4-3f2f38d352b1','2026-11-27T23:05:51.667Z','giulia','desk-7','CONFAPI','["Add an offer", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0b39-745c-81e2-8c6282d2cff9','2026-11-27T23:05:51.673Z','giulia','desk-7','CONFAPI','["Add a candidate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21f42-0b40-721e-af75-154f039739ce','2026-11-27T23:05:51.680Z','giulia','desk-7','CONFAPI','["Decline a match", {}, ""]','do',NULL,NULL,'{}');
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
CREATE INDEX ix_placement_employee_id ON placement (employee_id);
CREATE INDEX ix_placement_hosting_firm_id ON placement (hosting_firm_id);
CREATE INDEX ix_placement_sending_firm_id ON placement (sending_firm_id);
CREATE INDEX ix_placement_status ON placement (status);
CREATE INDEX ix_agreement_version_placement_id ON agreement_version (placement_id);
CREATE INDEX ix_placement_check_placement_id ON placement_check (placement_id);
CREATE INDEX ix_placement_evaluation_placement_id ON placement_evaluation (placement_id);
CREATE INDEX ix_agreement_signature_version_id ON agreement_signature (version_id);
CREATE INDEX ix_host_offer_firm_id ON host_offer (firm_id);
CREATE INDEX ix_candidate_profile_employee_id ON candidate_profile (employee_id);
CREATE INDEX ix_market_match_candidate_id ON market_match (candidate_id);
CREATE INDEX ix_market_match_offer_id ON market_match (offer_id);
CREATE INDEX ix_placement_event_placement_id ON placement_event (placement_id);
CREATE INDEX ix_placement_event_person_id ON placement_event (person_id);
CREATE INDEX ix_placement_extra_placement_id ON placement_extra (placement_id);
COMMIT;
