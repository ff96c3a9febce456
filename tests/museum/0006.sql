PRAGMA application_id=1297039955;
PRAGMA user_version=6;
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
INSERT INTO "agreement_signature" VALUES('01a21d37-ecaa-7c41-8aed-67001a5fb24e','2026-11-27T13:35:34.055Z','giulia','2026-11-27T13:35:34.055Z','giulia',NULL,'CONFAPI','01a21d37-eca8-744f-a63a-37a1c4c23dc4','employee','A. Neri',NULL,'wet_ink_scan','2026-11-21',NULL,'signed',NULL,NULL,1,'01a21d37-eca7-76e7-9aa3-04c0388f3a76','01a21d37-eca7-76e7-9aa3-04c0388f3a76',NULL,NULL,NULL,NULL);
INSERT INTO "agreement_signature" VALUES('01a21d37-ecad-70d9-99a9-63014d2dc295','2026-11-27T13:35:34.055Z','giulia','2026-11-27T13:35:34.055Z','giulia',NULL,'CONFAPI','01a21d37-eca8-744f-a63a-37a1c4c23dc4','hosting','Ő',NULL,'wet_ink_scan','2026-11-21',NULL,'refused','date',NULL,1,'01a21d37-eca7-76e7-9aa3-04c0388f3a76','01a21d37-eca7-76e7-9aa3-04c0388f3a76',NULL,NULL,NULL,NULL);
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
INSERT INTO "agreement_version" VALUES('01a21d37-eca8-744f-a63a-37a1c4c23dc4','2026-11-27T13:35:34.055Z','giulia','2026-11-27T13:35:34.055Z','giulia',NULL,'CONFAPI','01a21d37-eb7f-7461-9129-9a6223cea0f1',1,'open','{}','0000000000000000000000000000000000000000000000000000000000000000','0000-0000','2026-1','1111111111111111111111111111111111111111111111111111111111111111','2026-11-20',1,'01a21d37-eca7-76e7-9aa3-04c0388f3a76','01a21d37-eca7-76e7-9aa3-04c0388f3a76',NULL,'agreement',NULL,NULL,NULL,NULL,'employee sending hosting');
INSERT INTO "agreement_version" VALUES('01a21d37-ecc7-7bd5-8731-6a3b003b45c1','2026-11-27T13:35:34.086Z','giulia','2026-11-27T13:35:34.086Z','giulia',NULL,'CONFAPI','01a21d37-eb7f-7461-9129-9a6223cea0f1',2,'open','{}','2222222222222222222222222222222222222222222222222222222222222222','2222-2222','amendment-1','3333333333333333333333333333333333333333333333333333333333333333','2026-11-27',1,'01a21d37-ecc6-7b6f-af74-d86470d81f2f','01a21d37-ecc6-7b6f-af74-d86470d81f2f',NULL,'amendment','extend','2027-04-01','“Più tempo”','{"end_date":["2027-04-15","2027-04-20"]}','employee sending hosting');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "attachment" VALUES('01a21d37-e9f5-7072-add3-d612c61a9825','2026-11-27T13:35:33.364Z','giulia','2026-11-27T13:35:33.364Z','giulia',NULL,'CONFAPI','firm','01a21d37-e84f-712b-9e2e-95c8b6a29548','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a21d37-e9f4-73eb-9739-0e77391183c6','01a21d37-e9f4-73eb-9739-0e77391183c6',NULL);
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
INSERT INTO "candidate_profile" VALUES('01a21d37-ecf9-758d-9030-46f7bb5827b0','2026-11-27T13:35:34.131Z','giulia','2026-11-27T13:35:34.131Z','giulia',NULL,'CONFAPI','01a21d37-eb6e-7adb-83e1-04c3e685f887','Imparare la fusione',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'draft',1,'01a21d37-ecf3-7388-b341-59c08ab0c68c','01a21d37-ecf3-7388-b341-59c08ab0c68c',NULL);
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
INSERT INTO "change" VALUES(1,'01a21d37-e84d-7dd0-a9d1-a61788c36cf4','firm','01a21d37-e84f-712b-9e2e-95c8b6a29548','insert',NULL);
INSERT INTO "change" VALUES(2,'01a21d37-e859-7b67-8d05-28860dfe964c','firm','01a21d37-e85a-7686-85fa-9f53ca4b03e8','insert',NULL);
INSERT INTO "change" VALUES(3,'01a21d37-e878-77c2-8011-2589ee33f85f','firm','01a21d37-e879-74cf-9215-f9ecb3fc498d','insert',NULL);
INSERT INTO "change" VALUES(4,'01a21d37-e87e-793d-9433-551e01e9c3e3','firm','01a21d37-e87f-75a9-9d04-217e83af89d7','insert',NULL);
INSERT INTO "change" VALUES(5,'01a21d37-e888-7fc6-b0be-e98c47d4fa25','firm','01a21d37-e84f-712b-9e2e-95c8b6a29548','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a21d37-e8a7-7935-8aa3-40fcebb92de1','contact','01a21d37-e8aa-7a7d-b52e-4a80ccbbf1b7','insert',NULL);
INSERT INTO "change" VALUES(7,'01a21d37-e8b1-7fad-8c97-6492277e2849','firm_site','01a21d37-e8b5-761b-b631-9d3993d19dc2','insert',NULL);
INSERT INTO "change" VALUES(8,'01a21d37-e8bb-76d1-ac4a-1c18f2a20e66','firm_note','01a21d37-e8bd-7d47-bfe1-ca85e384e3fc','insert',NULL);
INSERT INTO "change" VALUES(9,'01a21d37-e8c2-7511-99ec-b95bf479223c','firm_tag','c3a39c4c-9649-5ae9-8d86-8ec2d2019fcf','insert',NULL);
INSERT INTO "change" VALUES(10,'01a21d37-e8c9-70f4-b965-1cf5941463ab','firm','01a21d37-e85a-7686-85fa-9f53ca4b03e8','delete',NULL);
INSERT INTO "change" VALUES(11,'01a21d37-e8c9-70f4-b965-1cf5941463ab','firm','01a21d37-e879-74cf-9215-f9ecb3fc498d','delete',NULL);
INSERT INTO "change" VALUES(12,'01a21d37-e8d5-71fe-afe4-c125798f3d29','firm','01a21d37-e85a-7686-85fa-9f53ca4b03e8','restore',NULL);
INSERT INTO "change" VALUES(13,'01a21d37-e8e7-71e5-a042-974e4bfbd134','firm','01a21d37-e87f-75a9-9d04-217e83af89d7','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a21d37-e8f7-7373-bd63-1b6d49250b8b','firm','01a21d37-e87f-75a9-9d04-217e83af89d7','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a21d37-e900-75ab-a9eb-48431c9d6b85','firm','01a21d37-e87f-75a9-9d04-217e83af89d7','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a21d37-e90e-7f0b-8b62-fc2129b66737','firm','01a21d37-e87f-75a9-9d04-217e83af89d7','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a21d37-e918-753a-a5c7-d34b52b597ce','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a21d37-e924-7bef-8ef6-36cbdf83c8ea','sme_declaration','01a21d37-e92b-7f3a-9c5b-1515a85507c0','insert',NULL);
INSERT INTO "change" VALUES(19,'01a21d37-e933-7be4-a7ab-0267de184cc0','sme_declaration','01a21d37-e92b-7f3a-9c5b-1515a85507c0','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a21d37-e933-7be4-a7ab-0267de184cc0','firm','01a21d37-e84f-712b-9e2e-95c8b6a29548','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a21d37-e967-7124-b53d-fa06a0a1c55b','sme_related','01a21d37-e96d-783b-b777-9744d83b23d3','insert',NULL);
INSERT INTO "change" VALUES(22,'01a21d37-e967-7124-b53d-fa06a0a1c55b','sme_declaration','01a21d37-e92b-7f3a-9c5b-1515a85507c0','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a21d37-e967-7124-b53d-fa06a0a1c55b','firm','01a21d37-e84f-712b-9e2e-95c8b6a29548','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a21d37-e999-7807-b918-8dddf090173e','consent','01a21d37-e99a-75a8-a94f-3ae2b36d4aba','insert',NULL);
INSERT INTO "change" VALUES(26,'01a21d37-e9c2-7c2d-9d5f-368f2eb82e5b','do_not_contact','01a21d37-e9c4-7abf-b805-da68deca1629','insert',NULL);
INSERT INTO "change" VALUES(27,'01a21d37-e9cb-7a78-82c8-eea52e24fb37','not_duplicate','03b82d28-47c2-5877-9fa1-967a4ae5a1d2','insert',NULL);
INSERT INTO "change" VALUES(28,'01a21d37-e9dd-7128-9228-03891e168d03','saved_filter','01a21d37-e9e2-7353-b51e-7f3d5ae4c5fa','insert',NULL);
INSERT INTO "change" VALUES(29,'01a21d37-e9f4-73eb-9739-0e77391183c6','attachment','01a21d37-e9f5-7072-add3-d612c61a9825','insert',NULL);
INSERT INTO "change" VALUES(30,'01a21d37-e9f4-73eb-9739-0e77391183c6','person_care','01a21d37-e9f7-73b0-966e-465ce58620b5','insert',NULL);
INSERT INTO "change" VALUES(31,'01a21d37-e9f4-73eb-9739-0e77391183c6','retention_hold','01a21d37-e9f8-7de7-a197-9d7b9c75a017','insert',NULL);
INSERT INTO "change" VALUES(32,'01a21d37-ea1b-7568-a6cf-dde76ab52f34','contact','01a21d37-e990-7561-8a7b-4c4084c19554','delete',NULL);
INSERT INTO "change" VALUES(33,'01a21d37-eb58-7cc1-a167-51347893ad3d','firm','01a21d37-eb5b-77a6-a730-55b8c19b4d96','insert',NULL);
INSERT INTO "change" VALUES(34,'01a21d37-eb67-7668-baef-f7374728b306','contact','01a21d37-eb6e-7adb-83e1-04c3e685f887','insert',NULL);
INSERT INTO "change" VALUES(35,'01a21d37-eb77-7bb9-a21c-385929e730eb','placement','01a21d37-eb7f-7461-9129-9a6223cea0f1','insert',NULL);
INSERT INTO "change" VALUES(36,'01a21d37-eb8b-789c-9e31-916c6b893b52','placement','01a21d37-eb7f-7461-9129-9a6223cea0f1','update','{"timetable": [null, "lun–ven 8–16"]}');
INSERT INTO "change" VALUES(37,'01a21d37-eb8b-789c-9e31-916c6b893b52','placement_extra','b3bbba4a-34c4-56ad-93af-14e0e5145da0','insert',NULL);
INSERT INTO "change" VALUES(38,'01a21d37-eb9d-79a4-8a94-df209fc1608e','placement_event','01a21d37-eb9f-7046-a5df-16952a68e98f','insert',NULL);
INSERT INTO "change" VALUES(39,'01a21d37-ebab-729b-b1cc-9cc144ff3336','placement_event','01a21d37-ebac-7f7e-ae17-d3b37126afcc','insert',NULL);
INSERT INTO "change" VALUES(40,'01a21d37-ebb6-73cc-a4e4-0e0dd3d370a5','placement_evaluation','01a21d37-ebbd-7062-b798-e5a7226e0659','insert',NULL);
INSERT INTO "change" VALUES(41,'01a21d37-eca1-74fa-bafa-e4a730e4cd28','placement_check','01a21d37-eca2-7bb7-8d1f-7917cb74c83f','insert',NULL);
INSERT INTO "change" VALUES(42,'01a21d37-eca7-76e7-9aa3-04c0388f3a76','agreement_version','01a21d37-eca8-744f-a63a-37a1c4c23dc4','insert',NULL);
INSERT INTO "change" VALUES(43,'01a21d37-eca7-76e7-9aa3-04c0388f3a76','agreement_signature','01a21d37-ecaa-7c41-8aed-67001a5fb24e','insert',NULL);
INSERT INTO "change" VALUES(44,'01a21d37-eca7-76e7-9aa3-04c0388f3a76','agreement_signature','01a21d37-ecad-70d9-99a9-63014d2dc295','insert',NULL);
INSERT INTO "change" VALUES(45,'01a21d37-ecc6-7b6f-af74-d86470d81f2f','agreement_version','01a21d37-ecc7-7bd5-8731-6a3b003b45c1','insert',NULL);
INSERT INTO "change" VALUES(46,'01a21d37-ece1-7b15-a7e7-4205a539e88a','compliance_rule','8c203628-6ba1-5e95-abc4-353ffae0cc08','insert',NULL);
INSERT INTO "change" VALUES(47,'01a21d37-eceb-72a9-8f8a-72edcece7217','host_offer','01a21d37-ecec-72b5-ad43-df196cd52cb7','insert',NULL);
INSERT INTO "change" VALUES(48,'01a21d37-ecf3-7388-b341-59c08ab0c68c','candidate_profile','01a21d37-ecf9-758d-9030-46f7bb5827b0','insert',NULL);
INSERT INTO "change" VALUES(49,'01a21d37-ecff-73c8-aae4-8c0475dbf4d1','market_match','70a4f500-3108-5259-b6e0-b836325dad37','insert',NULL);
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
INSERT INTO "compliance_rule" VALUES('8c203628-6ba1-5e95-abc4-353ffae0cc08','2026-11-27T13:35:34.113Z','giulia','2026-11-27T13:35:34.113Z','giulia',NULL,'CONFAPI','a1','2026-11-27','giulia',12,'ministero',1,'01a21d37-ece1-7b15-a7e7-4205a539e88a','01a21d37-ece1-7b15-a7e7-4205a539e88a',NULL);
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
INSERT INTO "consent" VALUES('01a21d37-e99a-75a8-a94f-3ae2b36d4aba','2026-11-27T13:35:33.273Z','giulia','2026-11-27T13:35:33.273Z','giulia',NULL,'CONFAPI','contact','01a21d37-e8aa-7a7d-b52e-4a80ccbbf1b7','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a21d37-e999-7807-b918-8dddf090173e','01a21d37-e999-7807-b918-8dddf090173e',NULL);
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
INSERT INTO "contact" VALUES('01a21d37-e815-751c-83b2-cec24e9b9d00','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7672-91b0-c2da6d90e793','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-7555-ba4a-dbfd00eb929b','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76b8-ae4b-8727112f8994','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-7572-89a2-60d31fd7f22c','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76cd-896c-8c6c6f9a0b0d','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-758b-8c42-ddb17fa1104e','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76de-8c01-bc49a9e339a8','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-75a1-bdfb-cc47fe57ca66','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76ee-ba54-cadc138236c8','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-75b6-9e48-0c3ebb3b6d1e','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7702-a1d6-fc6b58051d7a','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-75ce-8eba-81e942aca202','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-771b-a442-a3124dcc3a6b','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-75e9-9b5c-d2cda4f0f896','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-771b-a442-a3124dcc3a6b','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-7600-b487-612f4b58a17d','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-772e-bee5-1646bb252bb0','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-7616-b1ef-685b9d40baf5','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-773f-86c7-a634811f1f06','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-762d-9101-7959640a537c','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-774e-a258-7a321e321276','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-7644-ba8e-1aceab312d18','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-775e-9844-522877912a33','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e815-765a-a9c9-3c63816239db','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-776c-90f0-8ddc0c53057d','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e8aa-7a7d-b52e-4a80ccbbf1b7','2026-11-27T13:35:33.031Z','giulia','2026-11-27T13:35:33.031Z','giulia',NULL,'CONFAPI','01a21d37-e84f-712b-9e2e-95c8b6a29548',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a21d37-e8a7-7935-8aa3-40fcebb92de1','01a21d37-e8a7-7935-8aa3-40fcebb92de1',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-e990-7561-8a7b-4c4084c19554','2026-11-27T13:35:33.262Z','giulia','2026-11-27T13:35:33.403Z','giulia','2026-11-27T13:35:33.403Z','CONFAPI','01a21d37-e84f-712b-9e2e-95c8b6a29548',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a21d37-e98e-7485-aa32-41432a84d770','01a21d37-ea1b-7568-a6cf-dde76ab52f34','01a21d37-ea1b-7568-a6cf-dde76ab52f34',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21d37-eb6e-7adb-83e1-04c3e685f887','2026-11-27T13:35:33.735Z','giulia','2026-11-27T13:35:33.735Z','giulia',NULL,'CONFAPI','01a21d37-e84f-712b-9e2e-95c8b6a29548',NULL,'Neri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,'01a21d37-eb67-7668-baef-f7374728b306','01a21d37-eb67-7668-baef-f7374728b306',NULL,1,0,NULL,NULL,0,'1990-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "disclosure" VALUES('01a21d37-e9ef-715d-b82f-76a00748eb5a','2026-11-27T13:35:33.359Z','giulia','mail','invitation',NULL,'["01a21d37-e8aa-7a7d-b52e-4a80ccbbf1b7"]');
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
INSERT INTO "do_not_contact" VALUES('01a21d37-e9c4-7abf-b805-da68deca1629','2026-11-27T13:35:33.314Z','giulia','2026-11-27T13:35:33.314Z','giulia',NULL,'CONFAPI','email','ae61e6fe8e995d92b92fcb83b4abd7c06d4679ddba3217ab864daba352b1e298','2026-11-27',1,'01a21d37-e9c2-7c2d-9d5f-368f2eb82e5b','01a21d37-e9c2-7c2d-9d5f-368f2eb82e5b',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a21d37-e87f-75a9-9d04-217e83af89d7','website','offic','2026-11-27T13:35:33.154Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a21d37-e990-7561-8a7b-4c4084c19554','contact','2026-11-27T13:35:33.403Z');
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
INSERT INTO "firm" VALUES('01a21d37-e814-7672-91b0-c2da6d90e793','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-76b8-ae4b-8727112f8994','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-76cd-896c-8c6c6f9a0b0d','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-76de-8c01-bc49a9e339a8','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-76ee-ba54-cadc138236c8','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-7702-a1d6-fc6b58051d7a','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-771b-a442-a3124dcc3a6b','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-772e-bee5-1646bb252bb0','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-773f-86c7-a634811f1f06','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-774e-a258-7a321e321276','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-775e-9844-522877912a33','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e814-776c-90f0-8ddc0c53057d','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm" VALUES('01a21d37-e84f-712b-9e2e-95c8b6a29548','2026-11-27T13:35:32.941Z','giulia','2026-11-27T13:35:33.223Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a21d37-e84d-7dd0-a9d1-a61788c36cf4','01a21d37-e967-7124-b53d-fa06a0a1c55b',NULL);
INSERT INTO "firm" VALUES('01a21d37-e85a-7686-85fa-9f53ca4b03e8','2026-11-27T13:35:32.953Z','giulia','2026-11-27T13:35:33.077Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a21d37-e859-7b67-8d05-28860dfe964c','01a21d37-e8d5-71fe-afe4-c125798f3d29',NULL);
INSERT INTO "firm" VALUES('01a21d37-e879-74cf-9215-f9ecb3fc498d','2026-11-27T13:35:32.984Z','giulia','2026-11-27T13:35:33.065Z','giulia','2026-11-27T13:35:33.065Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a21d37-e878-77c2-8011-2589ee33f85f','01a21d37-e8c9-70f4-b965-1cf5941463ab','01a21d37-e8c9-70f4-b965-1cf5941463ab');
INSERT INTO "firm" VALUES('01a21d37-e87f-75a9-9d04-217e83af89d7','2026-11-27T13:35:32.990Z','giulia','2026-11-27T13:35:33.134Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a21d37-e87e-793d-9433-551e01e9c3e3','01a21d37-e90e-7f0b-8b62-fc2129b66737',NULL);
INSERT INTO "firm" VALUES('01a21d37-eb5b-77a6-a730-55b8c19b4d96','2026-11-27T13:35:33.720Z','giulia','2026-11-27T13:35:33.720Z','giulia',NULL,'CONFAPI','Öntöde Kft.',NULL,NULL,NULL,'HU',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,1,'01a21d37-eb58-7cc1-a167-51347893ad3d','01a21d37-eb58-7cc1-a167-51347893ad3d',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a21d37-e814-7672-91b0-c2da6d90e793','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen10001 info@wiegand-1.example +498999998506 +491713920065','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a21d37-e814-76b8-ae4b-8727112f8994','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck10002 jonas.baeuerle@rheinblick-2.example +494515550937 +491713920094','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a21d37-e814-76cd-896c-8c6c6f9a0b0d','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen10003 info@krueger-3.example +498999998966 +4917604069082','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a21d37-e814-76de-8c01-bc49a9e339a8','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 74620820610004 mathilde.jacquet@horizon-4.example +33536493609','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a21d37-e814-76ee-ba54-cadc138236c8','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)10005 torsten.vogt@sued-5.example +493925555049 +4917604069060','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a21d37-e814-7702-a1d6-fc6b58051d7a','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-80513710006 info@sipos-6.example +3636555031 +36705550190','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a21d37-e814-771b-a442-a3124dcc3a6b','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos10007 hanne.willems@willems-7.example +3292555080 +32470555060 geert.de-vos@willems-7.example +3292555098 +32485555060','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a21d37-e814-772e-bee5-1646bb252bb0','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 55915578310008 gael.charpentier@charpentier-8.example +33536491068 +33639982067','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a21d37-e814-773f-86c7-a634811f1f06','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin10009 info@turkmen-9.example +904145550132','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a21d37-e814-774e-a258-7a321e321276','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/199610010 info@marea-10.example +40258555070 +40720555023','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a21d37-e814-775e-9844-522877912a33','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 040021576310011 info@stassart-11.example +3225550184','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a21d37-e814-776c-90f0-8ddc0c53057d','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/200910012 info@dunarea-12.example +40258555029 +40720555050','RO12',0);
INSERT INTO "firm_list" VALUES('en',13,'01a21d37-e84f-712b-9e2e-95c8b6a29548','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo neria@example.it','',14);
INSERT INTO "firm_list" VALUES('en',16,'01a21d37-e87f-75a9-9d04-217e83af89d7','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',17,'01a21d37-e85a-7686-85fa-9f53ca4b03e8','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',18,'01a21d37-eb5b-77a6-a730-55b8c19b4d96','ontode kft 	})z)	88','􏿿','􏿿','hungary 		8','􏿿','',4,1,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','ontode kft. oentoede','',62);
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
INSERT INTO "firm_note" VALUES('01a21d37-e819-7be1-adf7-836abec625f9','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7672-91b0-c2da6d90e793','Bitte vormittags anrufen.',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_note" VALUES('01a21d37-e8bd-7d47-bfe1-ca85e384e3fc','2026-11-27T13:35:33.051Z','giulia','2026-11-27T13:35:33.051Z','giulia',NULL,'CONFAPI','01a21d37-e84f-712b-9e2e-95c8b6a29548','“Prima” nota;
due righe – ŐŰ ığ',1,'01a21d37-e8bb-76d1-ac4a-1c18f2a20e66','01a21d37-e8bb-76d1-ac4a-1c18f2a20e66',NULL);
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
INSERT INTO "firm_site" VALUES('01a21d37-e814-7fe8-ae96-49f4ecbc6510','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7672-91b0-c2da6d90e793',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-7024-9a0d-43e2eeca8124','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76b8-ae4b-8727112f8994',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-7043-8140-0aaea91d6f03','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76cd-896c-8c6c6f9a0b0d',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-705f-a1b2-4b08dfd88560','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76de-8c01-bc49a9e339a8',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-707a-b573-5d18075bb259','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76ee-ba54-cadc138236c8',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-7092-91ec-f43713f59fb7','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7702-a1d6-fc6b58051d7a',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-70ab-8c05-95d4ab039203','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-771b-a442-a3124dcc3a6b',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-70c0-8043-c1eae7cdfc74','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-772e-bee5-1646bb252bb0',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-70d5-a64c-c92d66804f0d','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-773f-86c7-a634811f1f06',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-70eb-aad1-15b01f1edbae','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-774e-a258-7a321e321276',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-7102-a24b-d6c883d74453','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-775e-9844-522877912a33',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-7119-90d0-7b1425e46b76','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-776c-90f0-8ddc0c53057d',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e815-712e-8a31-cfdfa003dd45','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-776c-90f0-8ddc0c53057d','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_site" VALUES('01a21d37-e8b5-761b-b631-9d3993d19dc2','2026-11-27T13:35:33.041Z','giulia','2026-11-27T13:35:33.041Z','giulia',NULL,'CONFAPI','01a21d37-e84f-712b-9e2e-95c8b6a29548',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a21d37-e8b1-7fad-8c97-6492277e2849','01a21d37-e8b1-7fad-8c97-6492277e2849',NULL);
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
INSERT INTO "firm_tag" VALUES('ff61b787-110a-5a01-88d1-0bbff178d580','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7672-91b0-c2da6d90e793','Newsletter',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('fc934dff-30dc-566c-a478-5e08b9dbcd35','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7672-91b0-c2da6d90e793','Focus group',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('a44652fb-4d5e-532b-afc9-91ca909dce50','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76cd-896c-8c6c6f9a0b0d','Looking for a successor',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('1ec9864c-750e-5c42-979b-bf2d47d21d4d','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76de-8c01-bc49a9e339a8','Wants to send',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('a47e9805-87cd-579e-a38c-683cd935139d','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-76ee-ba54-cadc138236c8','Wants to host',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('eb7cf939-8d20-5cfc-898f-6de00c4880d8','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7702-a1d6-fc6b58051d7a','Newsletter',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('16d419ab-dd39-571a-b2c3-f6ff5c48ead3','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7702-a1d6-fc6b58051d7a','Wants to host',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('8430685f-548f-5f50-990d-fc84e549ec18','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-7702-a1d6-fc6b58051d7a','Exports',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('5be68fba-6e18-5753-bdc0-bf17f7e44ff3','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-771b-a442-a3124dcc3a6b','Wants to send',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('727f89d4-9e72-511e-96f2-cc1b6c49247d','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-772e-bee5-1646bb252bb0','Focus group',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('8f14e46c-3b3f-5469-a67a-acb748036e4e','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-773f-86c7-a634811f1f06','Looking for a successor',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('ce334c1e-f48a-5fe0-bd17-0b7a05f888d9','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-774e-a258-7a321e321276','Board member',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('e87120ea-1ad3-5acd-b230-0ae90d4830dc','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-774e-a258-7a321e321276','Wants to host',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('2873a6b2-2716-52b9-a8f5-860df1fc08aa','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-775e-9844-522877912a33','Wants to send',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('850bd3ee-ecd4-5af4-9a49-2c9128f15424','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-775e-9844-522877912a33','Focus group',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('67f15074-a39c-56c6-98cf-6809867b3fc5','2026-11-27T13:35:32.813Z','','2026-11-27T13:35:32.813Z','',NULL,'CONFAPI','01a21d37-e814-776c-90f0-8ddc0c53057d','Looking for a successor',1,'01a21d37-e7cd-7a47-96c5-f6f34d539103','01a21d37-e7cd-7a47-96c5-f6f34d539103',NULL);
INSERT INTO "firm_tag" VALUES('c3a39c4c-9649-5ae9-8d86-8ec2d2019fcf','2026-11-27T13:35:33.058Z','giulia','2026-11-27T13:35:33.058Z','giulia',NULL,'CONFAPI','01a21d37-e84f-712b-9e2e-95c8b6a29548','meccanica',1,'01a21d37-e8c2-7511-99ec-b95bf479223c','01a21d37-e8c2-7511-99ec-b95bf479223c',NULL);
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
INSERT INTO "host_offer" VALUES('01a21d37-ecec-72b5-ad43-df196cd52cb7','2026-11-27T13:35:34.123Z','giulia','2026-11-27T13:35:34.123Z','giulia',NULL,'CONFAPI','01a21d37-eb5b-77a6-a730-55b8c19b4d96',NULL,'Öntés','öntés, CNC',NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,NULL,'draft',1,'01a21d37-eceb-72a9-8f8a-72edcece7217','01a21d37-eceb-72a9-8f8a-72edcece7217',NULL);
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
INSERT INTO "market_match" VALUES('70a4f500-3108-5259-b6e0-b836325dad37','2026-11-27T13:35:34.143Z','giulia','2026-11-27T13:35:34.143Z','giulia',NULL,'CONFAPI','01a21d37-ecec-72b5-ad43-df196cd52cb7','01a21d37-ecf9-758d-9030-46f7bb5827b0','declined',41,'lontano','2026-11-20',1,'01a21d37-ecff-73c8-aae4-8c0475dbf4d1','01a21d37-ecff-73c8-aae4-8c0475dbf4d1',NULL,'declined','2026-11-20',NULL,NULL,NULL);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('id','01a21d37-e77c-7b76-9d96-b4d3d607f484');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-27T13:35:32.732Z');
INSERT INTO "meta" VALUES('list_locales','en:4');
INSERT INTO "meta" VALUES('ban_key','5e3dbe0445cf720e985d7823476140e33f043747f66e369e7da59a4a8a1ae9ea');
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
INSERT INTO "not_duplicate" VALUES('03b82d28-47c2-5877-9fa1-967a4ae5a1d2','2026-11-27T13:35:33.323Z','giulia','2026-11-27T13:35:33.323Z','giulia',NULL,'CONFAPI','01a21d37-e84f-712b-9e2e-95c8b6a29548','01a21d37-e87f-75a9-9d04-217e83af89d7',1,'01a21d37-e9cb-7a78-82c8-eea52e24fb37','01a21d37-e9cb-7a78-82c8-eea52e24fb37',NULL);
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
INSERT INTO "person_care" VALUES('01a21d37-e9f7-73b0-966e-465ce58620b5','2026-11-27T13:35:33.364Z','giulia','2026-11-27T13:35:33.364Z','giulia',NULL,'CONFAPI','01a21d37-e8aa-7a7d-b52e-4a80ccbbf1b7','Luca',NULL,NULL,'–',1,'01a21d37-e9f4-73eb-9739-0e77391183c6','01a21d37-e9f4-73eb-9739-0e77391183c6',NULL);
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
INSERT INTO "placement" VALUES('01a21d37-eb7f-7461-9129-9a6223cea0f1','2026-11-27T13:35:33.751Z','giulia','2026-11-27T13:35:33.771Z','giulia',NULL,'CONFAPI','MS-CONFAPI-2026-0001-W','MOBILISE_1_2M','01a21d37-e84f-712b-9e2e-95c8b6a29548','01a21d37-eb6e-7adb-83e1-04c3e685f887','01a21d37-eb5b-77a6-a730-55b8c19b4d96',NULL,'CONFAPI',NULL,'draft',NULL,'2026-11-27T13:35:33.751Z',NULL,'2027-03-01','2027-04-15',NULL,NULL,NULL,NULL,NULL,'lun–ven 8–16',0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sending','sending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en','en','equal',NULL,NULL,NULL,2,'01a21d37-eb77-7bb9-a21c-385929e730eb','01a21d37-eb8b-789c-9e31-916c6b893b52',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "placement_check" VALUES('01a21d37-eca2-7bb7-8d1f-7917cb74c83f','2026-11-27T13:35:34.049Z','giulia','2026-11-27T13:35:34.049Z','giulia',NULL,'CONFAPI','01a21d37-eb7f-7461-9129-9a6223cea0f1','a1','done','n. 12','giulia','2026-11-27',NULL,1,'01a21d37-eca1-74fa-bafa-e4a730e4cd28','01a21d37-eca1-74fa-bafa-e4a730e4cd28',NULL);
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
INSERT INTO "placement_evaluation" VALUES('01a21d37-ebbd-7062-b798-e5a7226e0659','2026-11-27T13:35:33.814Z','giulia','2026-11-27T13:35:33.814Z','giulia',NULL,'CONFAPI','01a21d37-eb7f-7461-9129-9a6223cea0f1','employee','{"skills":4}','2026-11-27',1,'01a21d37-ebb6-73cc-a4e4-0e0dd3d370a5','01a21d37-ebb6-73cc-a4e4-0e0dd3d370a5',NULL);
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
	person_id TEXT, attendees TEXT, rating INTEGER, action TEXT, action_due TEXT, action_done_on TEXT, insurer_on TEXT, confidential INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_placement_event PRIMARY KEY (id), 
	CONSTRAINT fk_placement_event_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id), 
	CONSTRAINT fk_placement_event_person_id_contact FOREIGN KEY(person_id) REFERENCES contact (id)
)
 STRICT

;
INSERT INTO "placement_event" VALUES('01a21d37-eb9f-7046-a5df-16952a68e98f','2026-11-27T13:35:33.789Z','giulia','2026-11-27T13:35:33.789Z','giulia',NULL,'CONFAPI','01a21d37-eb7f-7461-9129-9a6223cea0f1','call','2026-11-20',NULL,'“Pronto?” – ő',1,'01a21d37-eb9d-79a4-8a94-df209fc1608e','01a21d37-eb9d-79a4-8a94-df209fc1608e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "placement_event" VALUES('01a21d37-ebac-7f7e-ae17-d3b37126afcc','2026-11-27T13:35:33.803Z','giulia','2026-11-27T13:35:33.803Z','giulia',NULL,'CONFAPI','01a21d37-eb7f-7461-9129-9a6223cea0f1','accident','2026-11-21',NULL,'Mano',1,'01a21d37-ebab-729b-b1cc-9cc144ff3336','01a21d37-ebab-729b-b1cc-9cc144ff3336',NULL,NULL,NULL,NULL,'“Visita”','2026-12-01',NULL,'2026-11-22',1);
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
INSERT INTO "placement_extra" VALUES('b3bbba4a-34c4-56ad-93af-14e0e5145da0','2026-11-27T13:35:33.771Z','giulia','2026-11-27T13:35:33.771Z','giulia',NULL,'CONFAPI','01a21d37-eb7f-7461-9129-9a6223cea0f1','hétfő–péntek 8–16',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'01a21d37-eb8b-789c-9e31-916c6b893b52','01a21d37-eb8b-789c-9e31-916c6b893b52',NULL);
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
INSERT INTO "recent" VALUES('giulia','firm','01a21d37-e84f-712b-9e2e-95c8b6a29548','2026-11-27T13:35:33.350440+00:00');
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
INSERT INTO "retention_hold" VALUES('01a21d37-e9f8-7de7-a197-9d7b9c75a017','2026-11-27T13:35:33.364Z','giulia','2026-11-27T13:35:33.364Z','giulia',NULL,'CONFAPI','contact','01a21d37-e8aa-7a7d-b52e-4a80ccbbf1b7','audit',NULL,1,'01a21d37-e9f4-73eb-9739-0e77391183c6','01a21d37-e9f4-73eb-9739-0e77391183c6',NULL);
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
INSERT INTO "saved_filter" VALUES('01a21d37-e9e2-7353-b51e-7f3d5ae4c5fa','2026-11-27T13:35:33.341Z','giulia','2026-11-27T13:35:33.341Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a21d37-e9dd-7128-9228-03891e168d03','01a21d37-e9dd-7128-9228-03891e168d03',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-27T13:35:33.144Z','giulia','2026-11-27T13:35:33.144Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a21d37-e918-753a-a5c7-d34b52b597ce','01a21d37-e918-753a-a5c7-d34b52b597ce',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a21d37-e92b-7f3a-9c5b-1515a85507c0','2026-11-27T13:35:33.156Z','giulia','2026-11-27T13:35:33.223Z','giulia',NULL,'CONFAPI','01a21d37-e84f-712b-9e2e-95c8b6a29548',2025,'2026-11-27',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a21d37-e924-7bef-8ef6-36cbdf83c8ea','01a21d37-e967-7124-b53d-fa06a0a1c55b',NULL);
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
INSERT INTO "sme_related" VALUES('01a21d37-e96d-783b-b777-9744d83b23d3','2026-11-27T13:35:33.223Z','giulia','2026-11-27T13:35:33.223Z','giulia',NULL,'CONFAPI','01a21d37-e92b-7f3a-9c5b-1515a85507c0','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a21d37-e967-7124-b53d-fa06a0a1c55b','01a21d37-e967-7124-b53d-fa06a0a1c55b',NULL);
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
INSERT INTO "txn" VALUES('01a21d37-e7cd-7a47-96c5-f6f34d539103','2026-11-27T13:35:32.813Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a21d37-e84d-7dd0-a9d1-a61788c36cf4','2026-11-27T13:35:32.941Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e859-7b67-8d05-28860dfe964c','2026-11-27T13:35:32.953Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e878-77c2-8011-2589ee33f85f','2026-11-27T13:35:32.984Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e87e-793d-9433-551e01e9c3e3','2026-11-27T13:35:32.990Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e888-7fc6-b0be-e98c47d4fa25','2026-11-27T13:35:33.000Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e8a7-7935-8aa3-40fcebb92de1','2026-11-27T13:35:33.031Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e8b1-7fad-8c97-6492277e2849','2026-11-27T13:35:33.041Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e8bb-76d1-ac4a-1c18f2a20e66','2026-11-27T13:35:33.051Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e8c2-7511-99ec-b95bf479223c','2026-11-27T13:35:33.058Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e8c9-70f4-b965-1cf5941463ab','2026-11-27T13:35:33.065Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e8d5-71fe-afe4-c125798f3d29','2026-11-27T13:35:33.077Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e8e7-71e5-a042-974e4bfbd134','2026-11-27T13:35:33.095Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a21d37-e8f7-7373-bd63-1b6d49250b8b','{}');
INSERT INTO "txn" VALUES('01a21d37-e8f7-7373-bd63-1b6d49250b8b','2026-11-27T13:35:33.111Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21d37-e8e7-71e5-a042-974e4bfbd134','01a21d37-e900-75ab-a9eb-48431c9d6b85','{}');
INSERT INTO "txn" VALUES('01a21d37-e900-75ab-a9eb-48431c9d6b85','2026-11-27T13:35:33.120Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a21d37-e8f7-7373-bd63-1b6d49250b8b','01a21d37-e90e-7f0b-8b62-fc2129b66737','{}');
INSERT INTO "txn" VALUES('01a21d37-e90e-7f0b-8b62-fc2129b66737','2026-11-27T13:35:33.134Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21d37-e900-75ab-a9eb-48431c9d6b85',NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e918-753a-a5c7-d34b52b597ce','2026-11-27T13:35:33.144Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e924-7bef-8ef6-36cbdf83c8ea','2026-11-27T13:35:33.156Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e933-7be4-a7ab-0267de184cc0','2026-11-27T13:35:33.171Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e967-7124-b53d-fa06a0a1c55b','2026-11-27T13:35:33.223Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e98e-7485-aa32-41432a84d770','2026-11-27T13:35:33.262Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "…"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e999-7807-b918-8dddf090173e','2026-11-27T13:35:33.273Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e9c2-7c2d-9d5f-368f2eb82e5b','2026-11-27T13:35:33.314Z','giulia','desk-7','CONFAPI','["Do not contact a person", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e9cb-7a78-82c8-eea52e24fb37','2026-11-27T13:35:33.323Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e9dd-7128-9228-03891e168d03','2026-11-27T13:35:33.341Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-e9f4-73eb-9739-0e77391183c6','2026-11-27T13:35:33.364Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-ea1b-7568-a6cf-dde76ab52f34','2026-11-27T13:35:33.403Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-eb58-7cc1-a167-51347893ad3d','2026-11-27T13:35:33.720Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Öntöde Kft."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-eb67-7668-baef-f7374728b306','2026-11-27T13:35:33.735Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-eb77-7bb9-a21c-385929e730eb','2026-11-27T13:35:33.751Z','giulia','desk-7','CONFAPI','["Add placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-eb8b-789c-9e31-916c6b893b52','2026-11-27T13:35:33.771Z','giulia','desk-7','CONFAPI','["Change placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-eb9d-79a4-8a94-df209fc1608e','2026-11-27T13:35:33.789Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-ebab-729b-b1cc-9cc144ff3336','2026-11-27T13:35:33.803Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-ebb6-73cc-a4e4-0e0dd3d370a5','2026-11-27T13:35:33.814Z','giulia','desk-7','CONFAPI','["Enter an evaluation", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-eca1-74fa-bafa-e4a730e4cd28','2026-11-27T13:35:34.049Z','giulia','desk-7','CONFAPI','["Checklist: {rule}", {"rule": ["A1 certificate, or proof that it was requested", {}, ""]}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-eca7-76e7-9aa3-04c0388f3a76','2026-11-27T13:35:34.055Z','giulia','desk-7','CONFAPI','["Agreement", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-ecc6-7b6f-af74-d86470d81f2f','2026-11-27T13:35:34.086Z','giulia','desk-7','CONFAPI','["Amendment", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-ece1-7b15-a7e7-4205a539e88a','2026-11-27T13:35:34.113Z','giulia','desk-7','CONFAPI','["Confirm a rule of the checklist", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-eceb-72a9-8f8a-72edcece7217','2026-11-27T13:35:34.123Z','giulia','desk-7','CONFAPI','["Add an offer", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-ecf3-7388-b341-59c08ab0c68c','2026-11-27T13:35:34.131Z','giulia','desk-7','CONFAPI','["Add a candidate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21d37-ecff-73c8-aae4-8c0475dbf4d1','2026-11-27T13:35:34.143Z','giulia','desk-7','CONFAPI','["Decline a match", {}, ""]','do',NULL,NULL,'{}');
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
