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
INSERT INTO "agreement_signature" VALUES('01a21cd8-7203-7687-9a16-b3d22f677fd2','2026-11-27T11:51:16.734Z','giulia','2026-11-27T11:51:16.734Z','giulia',NULL,'CONFAPI','01a21cd8-7200-7592-b925-140eac957dfc','employee','A. Neri',NULL,'wet_ink_scan','2026-11-21',NULL,'signed',NULL,NULL,1,'01a21cd8-71ff-707e-8163-1095ae319e41','01a21cd8-71ff-707e-8163-1095ae319e41',NULL,NULL,NULL,NULL);
INSERT INTO "agreement_signature" VALUES('01a21cd8-720f-7071-aeda-3b3e27a939d9','2026-11-27T11:51:16.734Z','giulia','2026-11-27T11:51:16.734Z','giulia',NULL,'CONFAPI','01a21cd8-7200-7592-b925-140eac957dfc','hosting','Ő',NULL,'wet_ink_scan','2026-11-21',NULL,'refused','date',NULL,1,'01a21cd8-71ff-707e-8163-1095ae319e41','01a21cd8-71ff-707e-8163-1095ae319e41',NULL,NULL,NULL,NULL);
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
INSERT INTO "agreement_version" VALUES('01a21cd8-7200-7592-b925-140eac957dfc','2026-11-27T11:51:16.734Z','giulia','2026-11-27T11:51:16.734Z','giulia',NULL,'CONFAPI','01a21cd8-6f7b-7c2a-93e8-85a2cda8b9da',1,'open','{}','0000000000000000000000000000000000000000000000000000000000000000','0000-0000','2026-1','1111111111111111111111111111111111111111111111111111111111111111','2026-11-20',1,'01a21cd8-71ff-707e-8163-1095ae319e41','01a21cd8-71ff-707e-8163-1095ae319e41',NULL,'agreement',NULL,NULL,NULL,NULL,'employee sending hosting');
INSERT INTO "agreement_version" VALUES('01a21cd8-7225-7b34-a03b-4624e676942d','2026-11-27T11:51:16.772Z','giulia','2026-11-27T11:51:16.772Z','giulia',NULL,'CONFAPI','01a21cd8-6f7b-7c2a-93e8-85a2cda8b9da',2,'open','{}','2222222222222222222222222222222222222222222222222222222222222222','2222-2222','amendment-1','3333333333333333333333333333333333333333333333333333333333333333','2026-11-27',1,'01a21cd8-7224-7487-9ea5-c6279fd97c5f','01a21cd8-7224-7487-9ea5-c6279fd97c5f',NULL,'amendment','extend','2027-04-01','“Più tempo”','{"end_date":["2027-04-15","2027-04-20"]}','employee sending hosting');
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
INSERT INTO "attachment" VALUES('01a21cd8-6e35-7273-860f-ad030aee4d07','2026-11-27T11:51:15.763Z','giulia','2026-11-27T11:51:15.763Z','giulia',NULL,'CONFAPI','firm','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a21cd8-6e34-7010-a5aa-675907b0f355','01a21cd8-6e34-7010-a5aa-675907b0f355',NULL);
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
INSERT INTO "candidate_profile" VALUES('01a21cd8-7260-76a8-91bb-8a9b4d3775fe','2026-11-27T11:51:16.830Z','giulia','2026-11-27T11:51:16.830Z','giulia',NULL,'CONFAPI','01a21cd8-6f6a-7282-a4af-d5920ec9dc64','Imparare la fusione',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'draft',1,'01a21cd8-725e-7457-aec3-e7491aa56e35','01a21cd8-725e-7457-aec3-e7491aa56e35',NULL);
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
INSERT INTO "change" VALUES(1,'01a21cd8-6b4d-7ea7-a5b9-dad91a9f90f8','firm','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','insert',NULL);
INSERT INTO "change" VALUES(2,'01a21cd8-6b69-7ab3-aa4d-dbed4904d858','firm','01a21cd8-6b6a-7b92-9c1a-2d5a14bb8796','insert',NULL);
INSERT INTO "change" VALUES(3,'01a21cd8-6b77-77c9-817a-3db63390620f','firm','01a21cd8-6b78-781b-a1e4-2a10eea4e965','insert',NULL);
INSERT INTO "change" VALUES(4,'01a21cd8-6b82-7d8a-bcc8-0b2c9f7b204b','firm','01a21cd8-6b83-7db7-9e0e-eccf075a6cba','insert',NULL);
INSERT INTO "change" VALUES(5,'01a21cd8-6b93-71a7-968f-843f1b20a41e','firm','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a21cd8-6bad-761a-bf1e-d7870529724c','contact','01a21cd8-6bb6-79c0-aa8c-69d6e53eab14','insert',NULL);
INSERT INTO "change" VALUES(7,'01a21cd8-6bc7-7bb1-887e-380b4af6ff76','firm_site','01a21cd8-6bca-79d8-b82b-55f0d78b44e8','insert',NULL);
INSERT INTO "change" VALUES(8,'01a21cd8-6bd4-7133-83d5-1de4ce431a62','firm_note','01a21cd8-6bda-70a9-b61d-5210b09cec8b','insert',NULL);
INSERT INTO "change" VALUES(9,'01a21cd8-6be3-70c8-88dc-bd4d511bb4e3','firm_tag','9cb8d95d-d334-582b-b594-86da981a103d','insert',NULL);
INSERT INTO "change" VALUES(10,'01a21cd8-6beb-7528-9c59-08598c25a59f','firm','01a21cd8-6b6a-7b92-9c1a-2d5a14bb8796','delete',NULL);
INSERT INTO "change" VALUES(11,'01a21cd8-6beb-7528-9c59-08598c25a59f','firm','01a21cd8-6b78-781b-a1e4-2a10eea4e965','delete',NULL);
INSERT INTO "change" VALUES(12,'01a21cd8-6c04-7c3d-a509-f1e88dc6d0c9','firm','01a21cd8-6b6a-7b92-9c1a-2d5a14bb8796','restore',NULL);
INSERT INTO "change" VALUES(13,'01a21cd8-6c17-7177-beb9-37344753606a','firm','01a21cd8-6b83-7db7-9e0e-eccf075a6cba','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a21cd8-6c27-7196-978d-cc531d789f9c','firm','01a21cd8-6b83-7db7-9e0e-eccf075a6cba','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a21cd8-6c3b-7425-b5a8-a7fca67b38d0','firm','01a21cd8-6b83-7db7-9e0e-eccf075a6cba','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a21cd8-6c4b-76cb-9f38-c94e3aa5ba0d','firm','01a21cd8-6b83-7db7-9e0e-eccf075a6cba','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a21cd8-6c53-7da7-82d0-ee1e2f6b6406','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a21cd8-6c71-7e29-b0ef-bf9646114d2c','sme_declaration','01a21cd8-6cfd-7471-b6ae-990d4434de0f','insert',NULL);
INSERT INTO "change" VALUES(19,'01a21cd8-6d12-7dab-a299-a8dc7ed5f7c6','sme_declaration','01a21cd8-6cfd-7471-b6ae-990d4434de0f','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a21cd8-6d12-7dab-a299-a8dc7ed5f7c6','firm','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a21cd8-6d7f-73f5-8116-b8e5f3509be7','sme_related','01a21cd8-6d82-77bb-859e-105d221ae3ac','insert',NULL);
INSERT INTO "change" VALUES(22,'01a21cd8-6d7f-73f5-8116-b8e5f3509be7','sme_declaration','01a21cd8-6cfd-7471-b6ae-990d4434de0f','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a21cd8-6d7f-73f5-8116-b8e5f3509be7','firm','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a21cd8-6db6-7598-987a-cfd6647ac406','consent','01a21cd8-6db7-7825-9b7b-78582ee01918','insert',NULL);
INSERT INTO "change" VALUES(26,'01a21cd8-6dd3-70ed-b4b4-8a7c56be6e16','do_not_contact','01a21cd8-6dda-794c-ba4d-1d7f8ba9b792','insert',NULL);
INSERT INTO "change" VALUES(27,'01a21cd8-6de4-7d31-b5b4-879e7d9bdd2a','not_duplicate','89d0652f-bdd6-592d-b4b2-c0bb7fc14348','insert',NULL);
INSERT INTO "change" VALUES(28,'01a21cd8-6e0c-746b-85b8-141ce10c7705','saved_filter','01a21cd8-6e11-77f6-a59d-e27c0c05bd25','insert',NULL);
INSERT INTO "change" VALUES(29,'01a21cd8-6e34-7010-a5aa-675907b0f355','attachment','01a21cd8-6e35-7273-860f-ad030aee4d07','insert',NULL);
INSERT INTO "change" VALUES(30,'01a21cd8-6e34-7010-a5aa-675907b0f355','person_care','01a21cd8-6e39-7e16-ab3f-683b8f42cba2','insert',NULL);
INSERT INTO "change" VALUES(31,'01a21cd8-6e34-7010-a5aa-675907b0f355','retention_hold','01a21cd8-6e3b-7fdb-a7e0-9c3e682e3b9f','insert',NULL);
INSERT INTO "change" VALUES(32,'01a21cd8-6e4e-7763-bb49-481d35e3f594','contact','01a21cd8-6daa-73df-9af6-dbf9e62a46e8','delete',NULL);
INSERT INTO "change" VALUES(33,'01a21cd8-6f57-760a-99d6-68eb0ae9b87c','firm','01a21cd8-6f59-71b6-b59c-1ebc76e8c631','insert',NULL);
INSERT INTO "change" VALUES(34,'01a21cd8-6f64-72e9-b1d5-31fa38b198b3','contact','01a21cd8-6f6a-7282-a4af-d5920ec9dc64','insert',NULL);
INSERT INTO "change" VALUES(35,'01a21cd8-6f79-7298-81a3-ae2b76c9e57e','placement','01a21cd8-6f7b-7c2a-93e8-85a2cda8b9da','insert',NULL);
INSERT INTO "change" VALUES(36,'01a21cd8-6f89-743c-8c84-8c8ae984959d','placement_event','01a21cd8-6f8d-7198-8c70-468cbfd1dead','insert',NULL);
INSERT INTO "change" VALUES(37,'01a21cd8-6f94-748f-bb00-a40f50abe51c','placement_evaluation','01a21cd8-6f97-700a-af1e-eab507e36e00','insert',NULL);
INSERT INTO "change" VALUES(38,'01a21cd8-71db-7f10-95c8-1e7737c2cbff','placement_check','01a21cd8-71e6-7b4d-ba4e-feed64ba2e55','insert',NULL);
INSERT INTO "change" VALUES(39,'01a21cd8-71ff-707e-8163-1095ae319e41','agreement_version','01a21cd8-7200-7592-b925-140eac957dfc','insert',NULL);
INSERT INTO "change" VALUES(40,'01a21cd8-71ff-707e-8163-1095ae319e41','agreement_signature','01a21cd8-7203-7687-9a16-b3d22f677fd2','insert',NULL);
INSERT INTO "change" VALUES(41,'01a21cd8-71ff-707e-8163-1095ae319e41','agreement_signature','01a21cd8-720f-7071-aeda-3b3e27a939d9','insert',NULL);
INSERT INTO "change" VALUES(42,'01a21cd8-7224-7487-9ea5-c6279fd97c5f','agreement_version','01a21cd8-7225-7b34-a03b-4624e676942d','insert',NULL);
INSERT INTO "change" VALUES(43,'01a21cd8-723e-7d59-9e99-e2dfedc9ea23','compliance_rule','8c203628-6ba1-5e95-abc4-353ffae0cc08','insert',NULL);
INSERT INTO "change" VALUES(44,'01a21cd8-7252-79f5-b7d8-464030ff83b9','host_offer','01a21cd8-7253-78ef-aa3b-f006ba3ce393','insert',NULL);
INSERT INTO "change" VALUES(45,'01a21cd8-725e-7457-aec3-e7491aa56e35','candidate_profile','01a21cd8-7260-76a8-91bb-8a9b4d3775fe','insert',NULL);
INSERT INTO "change" VALUES(46,'01a21cd8-7272-7a47-9aac-a1ae72c38b12','market_match','f71440f9-70d7-569a-9078-edd3fdc1347a','insert',NULL);
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
INSERT INTO "compliance_rule" VALUES('8c203628-6ba1-5e95-abc4-353ffae0cc08','2026-11-27T11:51:16.798Z','giulia','2026-11-27T11:51:16.798Z','giulia',NULL,'CONFAPI','a1','2026-11-27','giulia',12,'ministero',1,'01a21cd8-723e-7d59-9e99-e2dfedc9ea23','01a21cd8-723e-7d59-9e99-e2dfedc9ea23',NULL);
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
INSERT INTO "consent" VALUES('01a21cd8-6db7-7825-9b7b-78582ee01918','2026-11-27T11:51:15.638Z','giulia','2026-11-27T11:51:15.638Z','giulia',NULL,'CONFAPI','contact','01a21cd8-6bb6-79c0-aa8c-69d6e53eab14','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a21cd8-6db6-7598-987a-cfd6647ac406','01a21cd8-6db6-7598-987a-cfd6647ac406',NULL);
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
INSERT INTO "contact" VALUES('01a21cd8-6af2-7afe-b178-c87575d85798','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a01-9b04-376978698378','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7b38-9cf4-42213eca3cfd','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a4f-9bb8-d317e1c0b03c','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7b58-a099-3d5fdd24a853','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a65-b82f-1e7ceddbc2f1','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7b71-bb0c-a015ea014db9','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a77-a354-bf01d54c877f','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7b8b-80bc-ef839e66ac6f','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a88-96f2-c3ba4782e73f','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7ba6-be21-564b34550f32','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a9f-9e16-82728aff2947','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7bc3-8106-b57a20a60c31','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7ab9-9c28-90d4286e0dd6','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7bdd-ab52-1e9a8321788c','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7ab9-9c28-90d4286e0dd6','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7bf8-bdc4-94d916b096b5','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7acd-89c7-876231836b3f','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7c11-86ff-418dcbe55c33','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7ade-94d6-e60387f15a69','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7c2a-a10e-03bd274d1267','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7aed-ad9b-4902dd280497','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7c42-b9a6-ac8a5b305011','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7afd-87b3-2bb08abd0b64','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6af2-7c59-b2f7-35c054a2dcfa','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7b0b-af21-43205d8c72b8','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6bb6-79c0-aa8c-69d6e53eab14','2026-11-27T11:51:15.117Z','giulia','2026-11-27T11:51:15.117Z','giulia',NULL,'CONFAPI','01a21cd8-6b4f-7392-a9ff-fc5a354cd623',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a21cd8-6bad-761a-bf1e-d7870529724c','01a21cd8-6bad-761a-bf1e-d7870529724c',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6daa-73df-9af6-dbf9e62a46e8','2026-11-27T11:51:15.618Z','giulia','2026-11-27T11:51:15.790Z','giulia','2026-11-27T11:51:15.790Z','CONFAPI','01a21cd8-6b4f-7392-a9ff-fc5a354cd623',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a21cd8-6da2-7a67-9ade-f10a28cb19e3','01a21cd8-6e4e-7763-bb49-481d35e3f594','01a21cd8-6e4e-7763-bb49-481d35e3f594',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21cd8-6f6a-7282-a4af-d5920ec9dc64','2026-11-27T11:51:16.068Z','giulia','2026-11-27T11:51:16.068Z','giulia',NULL,'CONFAPI','01a21cd8-6b4f-7392-a9ff-fc5a354cd623',NULL,'Neri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,'01a21cd8-6f64-72e9-b1d5-31fa38b198b3','01a21cd8-6f64-72e9-b1d5-31fa38b198b3',NULL,1,0,NULL,NULL,0,'1990-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "disclosure" VALUES('01a21cd8-6e1d-7c26-bdde-89f4e26f9d3c','2026-11-27T11:51:15.741Z','giulia','mail','invitation',NULL,'["01a21cd8-6bb6-79c0-aa8c-69d6e53eab14"]');
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
INSERT INTO "do_not_contact" VALUES('01a21cd8-6dda-794c-ba4d-1d7f8ba9b792','2026-11-27T11:51:15.666Z','giulia','2026-11-27T11:51:15.666Z','giulia',NULL,'CONFAPI','email','9be88be939d9bb0582fdeb2a4121ff9c36eef0db6a0d50b9d72819301e2ad534','2026-11-27',1,'01a21cd8-6dd3-70ed-b4b4-8a7c56be6e16','01a21cd8-6dd3-70ed-b4b4-8a7c56be6e16',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a21cd8-6b83-7db7-9e0e-eccf075a6cba','website','offic','2026-11-27T11:51:15.308Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a21cd8-6daa-73df-9af6-dbf9e62a46e8','contact','2026-11-27T11:51:15.790Z');
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
INSERT INTO "firm" VALUES('01a21cd8-6af1-7a01-9b04-376978698378','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7a4f-9bb8-d317e1c0b03c','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7a65-b82f-1e7ceddbc2f1','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7a77-a354-bf01d54c877f','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7a88-96f2-c3ba4782e73f','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7a9f-9e16-82728aff2947','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7ab9-9c28-90d4286e0dd6','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7acd-89c7-876231836b3f','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7ade-94d6-e60387f15a69','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7aed-ad9b-4902dd280497','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7afd-87b3-2bb08abd0b64','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6af1-7b0b-af21-43205d8c72b8','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6b4f-7392-a9ff-fc5a354cd623','2026-11-27T11:51:15.021Z','giulia','2026-11-27T11:51:15.583Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a21cd8-6b4d-7ea7-a5b9-dad91a9f90f8','01a21cd8-6d7f-73f5-8116-b8e5f3509be7',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6b6a-7b92-9c1a-2d5a14bb8796','2026-11-27T11:51:15.049Z','giulia','2026-11-27T11:51:15.204Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a21cd8-6b69-7ab3-aa4d-dbed4904d858','01a21cd8-6c04-7c3d-a509-f1e88dc6d0c9',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6b78-781b-a1e4-2a10eea4e965','2026-11-27T11:51:15.063Z','giulia','2026-11-27T11:51:15.179Z','giulia','2026-11-27T11:51:15.179Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a21cd8-6b77-77c9-817a-3db63390620f','01a21cd8-6beb-7528-9c59-08598c25a59f','01a21cd8-6beb-7528-9c59-08598c25a59f');
INSERT INTO "firm" VALUES('01a21cd8-6b83-7db7-9e0e-eccf075a6cba','2026-11-27T11:51:15.074Z','giulia','2026-11-27T11:51:15.275Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a21cd8-6b82-7d8a-bcc8-0b2c9f7b204b','01a21cd8-6c4b-76cb-9f38-c94e3aa5ba0d',NULL);
INSERT INTO "firm" VALUES('01a21cd8-6f59-71b6-b59c-1ebc76e8c631','2026-11-27T11:51:16.055Z','giulia','2026-11-27T11:51:16.055Z','giulia',NULL,'CONFAPI','Öntöde Kft.',NULL,NULL,NULL,'HU',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,1,'01a21cd8-6f57-760a-99d6-68eb0ae9b87c','01a21cd8-6f57-760a-99d6-68eb0ae9b87c',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a21cd8-6af1-7a01-9b04-376978698378','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen10001 info@wiegand-1.example +498999998506 +491713920065','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a21cd8-6af1-7a4f-9bb8-d317e1c0b03c','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck10002 jonas.baeuerle@rheinblick-2.example +494515550937 +491713920094','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a21cd8-6af1-7a65-b82f-1e7ceddbc2f1','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen10003 info@krueger-3.example +498999998966 +4917604069082','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a21cd8-6af1-7a77-a354-bf01d54c877f','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 74620820610004 mathilde.jacquet@horizon-4.example +33536493609','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a21cd8-6af1-7a88-96f2-c3ba4782e73f','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)10005 torsten.vogt@sued-5.example +493925555049 +4917604069060','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a21cd8-6af1-7a9f-9e16-82728aff2947','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-80513710006 info@sipos-6.example +3636555031 +36705550190','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a21cd8-6af1-7ab9-9c28-90d4286e0dd6','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos10007 hanne.willems@willems-7.example +3292555080 +32470555060 geert.de-vos@willems-7.example +3292555098 +32485555060','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a21cd8-6af1-7acd-89c7-876231836b3f','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 55915578310008 gael.charpentier@charpentier-8.example +33536491068 +33639982067','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a21cd8-6af1-7ade-94d6-e60387f15a69','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin10009 info@turkmen-9.example +904145550132','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a21cd8-6af1-7aed-ad9b-4902dd280497','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/199610010 info@marea-10.example +40258555070 +40720555023','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a21cd8-6af1-7afd-87b3-2bb08abd0b64','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 040021576310011 info@stassart-11.example +3225550184','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a21cd8-6af1-7b0b-af21-43205d8c72b8','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/200910012 info@dunarea-12.example +40258555029 +40720555050','RO12',0);
INSERT INTO "firm_list" VALUES('en',13,'01a21cd8-6b4f-7392-a9ff-fc5a354cd623','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo neria@example.it','',14);
INSERT INTO "firm_list" VALUES('en',16,'01a21cd8-6b83-7db7-9e0e-eccf075a6cba','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',17,'01a21cd8-6b6a-7b92-9c1a-2d5a14bb8796','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',18,'01a21cd8-6f59-71b6-b59c-1ebc76e8c631','ontode kft 	})z)	88','􏿿','􏿿','hungary 		8','􏿿','',4,1,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','ontode kft. oentoede','',62);
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
INSERT INTO "firm_note" VALUES('01a21cd8-6af3-75e3-b247-4655ea027dd9','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a01-9b04-376978698378','Bitte vormittags anrufen.',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_note" VALUES('01a21cd8-6bda-70a9-b61d-5210b09cec8b','2026-11-27T11:51:15.156Z','giulia','2026-11-27T11:51:15.156Z','giulia',NULL,'CONFAPI','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','“Prima” nota;
due righe – ŐŰ ığ',1,'01a21cd8-6bd4-7133-83d5-1de4ce431a62','01a21cd8-6bd4-7133-83d5-1de4ce431a62',NULL);
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
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-7470-8117-4eb21595157a','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a01-9b04-376978698378',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-7636-a771-a185c960f9d1','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a4f-9bb8-d317e1c0b03c',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-7664-99ae-29b69fd8facd','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a65-b82f-1e7ceddbc2f1',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-7683-b7ef-07f196e0adba','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a77-a354-bf01d54c877f',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-769e-a679-889dd1d8fe12','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a88-96f2-c3ba4782e73f',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-76b9-b3c3-b97fd4611edb','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a9f-9e16-82728aff2947',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-76d4-9432-8cf8eb82de50','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7ab9-9c28-90d4286e0dd6',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-76ea-9b04-71a37060765b','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7acd-89c7-876231836b3f',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-7700-a8c1-a8598ef245e7','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7ade-94d6-e60387f15a69',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-7717-97ee-7e4e2dcebb75','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7aed-ad9b-4902dd280497',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-772d-be75-dc2ee4baca72','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7afd-87b3-2bb08abd0b64',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-7743-b0a6-458ef5913e66','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7b0b-af21-43205d8c72b8',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6af2-7757-8846-4bae1bc55d5a','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7b0b-af21-43205d8c72b8','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_site" VALUES('01a21cd8-6bca-79d8-b82b-55f0d78b44e8','2026-11-27T11:51:15.143Z','giulia','2026-11-27T11:51:15.143Z','giulia',NULL,'CONFAPI','01a21cd8-6b4f-7392-a9ff-fc5a354cd623',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a21cd8-6bc7-7bb1-887e-380b4af6ff76','01a21cd8-6bc7-7bb1-887e-380b4af6ff76',NULL);
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
INSERT INTO "firm_tag" VALUES('8d94d1aa-4fa7-5089-9452-95c78f169898','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a01-9b04-376978698378','Newsletter',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('58e8b027-6f2e-5904-8c39-aef846d8e293','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a01-9b04-376978698378','Focus group',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('636ee8ac-fdcc-5cf7-9a64-b2bafe86d1ce','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a65-b82f-1e7ceddbc2f1','Looking for a successor',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('02566918-4cdb-592b-970c-cbbdbf721632','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a77-a354-bf01d54c877f','Wants to send',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('341374cd-bd4d-5676-9b44-77921d97ee1d','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a88-96f2-c3ba4782e73f','Wants to host',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('f0133940-2eda-546e-b634-37e69bf476bf','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a9f-9e16-82728aff2947','Newsletter',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('246017c7-31ac-5fda-9e7f-7ab3758a3e2e','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a9f-9e16-82728aff2947','Wants to host',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('23efb67c-aafb-5c2d-ae9a-55100f742a6d','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7a9f-9e16-82728aff2947','Exports',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('12574629-a99a-5435-9b58-5d4e048af109','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7ab9-9c28-90d4286e0dd6','Wants to send',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('8837202b-d8a2-5b9d-931d-3cbdb5938ecf','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7acd-89c7-876231836b3f','Focus group',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('d1fe0030-38ce-52f1-bb7e-5def23f876a7','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7ade-94d6-e60387f15a69','Looking for a successor',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('8aadc467-77c6-5363-81ba-b67d4f9226c6','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7aed-ad9b-4902dd280497','Board member',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('b8892124-721b-5167-8103-8109b748e67d','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7aed-ad9b-4902dd280497','Wants to host',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('c60523ca-f17f-5bcb-8a3a-0e157f26948e','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7afd-87b3-2bb08abd0b64','Wants to send',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('fa9127d5-5718-5e2b-9a34-238f03842ccb','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7afd-87b3-2bb08abd0b64','Focus group',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('70d45ab5-3780-5dfe-af9a-ef1faae34572','2026-11-27T11:51:14.841Z','','2026-11-27T11:51:14.841Z','',NULL,'CONFAPI','01a21cd8-6af1-7b0b-af21-43205d8c72b8','Looking for a successor',1,'01a21cd8-6a99-7976-812f-ef4c15851c0f','01a21cd8-6a99-7976-812f-ef4c15851c0f',NULL);
INSERT INTO "firm_tag" VALUES('9cb8d95d-d334-582b-b594-86da981a103d','2026-11-27T11:51:15.171Z','giulia','2026-11-27T11:51:15.171Z','giulia',NULL,'CONFAPI','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','meccanica',1,'01a21cd8-6be3-70c8-88dc-bd4d511bb4e3','01a21cd8-6be3-70c8-88dc-bd4d511bb4e3',NULL);
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
INSERT INTO "host_offer" VALUES('01a21cd8-7253-78ef-aa3b-f006ba3ce393','2026-11-27T11:51:16.818Z','giulia','2026-11-27T11:51:16.818Z','giulia',NULL,'CONFAPI','01a21cd8-6f59-71b6-b59c-1ebc76e8c631',NULL,'Öntés','öntés, CNC',NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,NULL,'draft',1,'01a21cd8-7252-79f5-b7d8-464030ff83b9','01a21cd8-7252-79f5-b7d8-464030ff83b9',NULL);
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
INSERT INTO "market_match" VALUES('f71440f9-70d7-569a-9078-edd3fdc1347a','2026-11-27T11:51:16.850Z','giulia','2026-11-27T11:51:16.850Z','giulia',NULL,'CONFAPI','01a21cd8-7253-78ef-aa3b-f006ba3ce393','01a21cd8-7260-76a8-91bb-8a9b4d3775fe','declined',41,'lontano','2026-11-27',1,'01a21cd8-7272-7a47-9aac-a1ae72c38b12','01a21cd8-7272-7a47-9aac-a1ae72c38b12',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('id','01a21cd8-69d1-77a1-8e29-883d0fde839a');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-27T11:51:14.641Z');
INSERT INTO "meta" VALUES('list_locales','en:4');
INSERT INTO "meta" VALUES('ban_key','f05f1f136a9c8c41cb1f4f59da45455d121d84c9aebe4f24ffd90c7573a2f2dd');
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
INSERT INTO "not_duplicate" VALUES('89d0652f-bdd6-592d-b4b2-c0bb7fc14348','2026-11-27T11:51:15.684Z','giulia','2026-11-27T11:51:15.684Z','giulia',NULL,'CONFAPI','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','01a21cd8-6b83-7db7-9e0e-eccf075a6cba',1,'01a21cd8-6de4-7d31-b5b4-879e7d9bdd2a','01a21cd8-6de4-7d31-b5b4-879e7d9bdd2a',NULL);
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
INSERT INTO "person_care" VALUES('01a21cd8-6e39-7e16-ab3f-683b8f42cba2','2026-11-27T11:51:15.763Z','giulia','2026-11-27T11:51:15.763Z','giulia',NULL,'CONFAPI','01a21cd8-6bb6-79c0-aa8c-69d6e53eab14','Luca',NULL,NULL,'–',1,'01a21cd8-6e34-7010-a5aa-675907b0f355','01a21cd8-6e34-7010-a5aa-675907b0f355',NULL);
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
INSERT INTO "placement" VALUES('01a21cd8-6f7b-7c2a-93e8-85a2cda8b9da','2026-11-27T11:51:16.089Z','giulia','2026-11-27T11:51:16.089Z','giulia',NULL,'CONFAPI','MS-CONFAPI-2026-0001-W','MOBILISE_1_2M','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','01a21cd8-6f6a-7282-a4af-d5920ec9dc64','01a21cd8-6f59-71b6-b59c-1ebc76e8c631',NULL,'CONFAPI',NULL,'draft',NULL,'2026-11-27T11:51:16.089Z',NULL,'2027-03-01','2027-04-15',NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sending','sending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en','en','equal',NULL,NULL,NULL,1,'01a21cd8-6f79-7298-81a3-ae2b76c9e57e','01a21cd8-6f79-7298-81a3-ae2b76c9e57e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "placement_check" VALUES('01a21cd8-71e6-7b4d-ba4e-feed64ba2e55','2026-11-27T11:51:16.699Z','giulia','2026-11-27T11:51:16.699Z','giulia',NULL,'CONFAPI','01a21cd8-6f7b-7c2a-93e8-85a2cda8b9da','a1','done','n. 12','giulia','2026-11-27',NULL,1,'01a21cd8-71db-7f10-95c8-1e7737c2cbff','01a21cd8-71db-7f10-95c8-1e7737c2cbff',NULL);
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
INSERT INTO "placement_evaluation" VALUES('01a21cd8-6f97-700a-af1e-eab507e36e00','2026-11-27T11:51:16.116Z','giulia','2026-11-27T11:51:16.116Z','giulia',NULL,'CONFAPI','01a21cd8-6f7b-7c2a-93e8-85a2cda8b9da','employee','{"skills":4}','2026-11-27',1,'01a21cd8-6f94-748f-bb00-a40f50abe51c','01a21cd8-6f94-748f-bb00-a40f50abe51c',NULL);
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
INSERT INTO "placement_event" VALUES('01a21cd8-6f8d-7198-8c70-468cbfd1dead','2026-11-27T11:51:16.105Z','giulia','2026-11-27T11:51:16.105Z','giulia',NULL,'CONFAPI','01a21cd8-6f7b-7c2a-93e8-85a2cda8b9da','call','2026-11-20',NULL,'“Pronto?” – ő',1,'01a21cd8-6f89-743c-8c84-8c8ae984959d','01a21cd8-6f89-743c-8c84-8c8ae984959d',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
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
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_placement_extra PRIMARY KEY (id), 
	CONSTRAINT fk_placement_extra_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
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
INSERT INTO "recent" VALUES('giulia','firm','01a21cd8-6b4f-7392-a9ff-fc5a354cd623','2026-11-27T11:51:15.738275+00:00');
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
INSERT INTO "retention_hold" VALUES('01a21cd8-6e3b-7fdb-a7e0-9c3e682e3b9f','2026-11-27T11:51:15.763Z','giulia','2026-11-27T11:51:15.763Z','giulia',NULL,'CONFAPI','contact','01a21cd8-6bb6-79c0-aa8c-69d6e53eab14','audit',NULL,1,'01a21cd8-6e34-7010-a5aa-675907b0f355','01a21cd8-6e34-7010-a5aa-675907b0f355',NULL);
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
INSERT INTO "saved_filter" VALUES('01a21cd8-6e11-77f6-a59d-e27c0c05bd25','2026-11-27T11:51:15.724Z','giulia','2026-11-27T11:51:15.724Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a21cd8-6e0c-746b-85b8-141ce10c7705','01a21cd8-6e0c-746b-85b8-141ce10c7705',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-27T11:51:15.283Z','giulia','2026-11-27T11:51:15.283Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a21cd8-6c53-7da7-82d0-ee1e2f6b6406','01a21cd8-6c53-7da7-82d0-ee1e2f6b6406',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a21cd8-6cfd-7471-b6ae-990d4434de0f','2026-11-27T11:51:15.313Z','giulia','2026-11-27T11:51:15.583Z','giulia',NULL,'CONFAPI','01a21cd8-6b4f-7392-a9ff-fc5a354cd623',2025,'2026-11-27',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a21cd8-6c71-7e29-b0ef-bf9646114d2c','01a21cd8-6d7f-73f5-8116-b8e5f3509be7',NULL);
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
INSERT INTO "sme_related" VALUES('01a21cd8-6d82-77bb-859e-105d221ae3ac','2026-11-27T11:51:15.583Z','giulia','2026-11-27T11:51:15.583Z','giulia',NULL,'CONFAPI','01a21cd8-6cfd-7471-b6ae-990d4434de0f','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a21cd8-6d7f-73f5-8116-b8e5f3509be7','01a21cd8-6d7f-73f5-8116-b8e5f3509be7',NULL);
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
INSERT INTO "txn" VALUES('01a21cd8-6a99-7976-812f-ef4c15851c0f','2026-11-27T11:51:14.841Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a21cd8-6b4d-7ea7-a5b9-dad91a9f90f8','2026-11-27T11:51:15.021Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6b69-7ab3-aa4d-dbed4904d858','2026-11-27T11:51:15.049Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6b77-77c9-817a-3db63390620f','2026-11-27T11:51:15.063Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6b82-7d8a-bcc8-0b2c9f7b204b','2026-11-27T11:51:15.074Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6b93-71a7-968f-843f1b20a41e','2026-11-27T11:51:15.091Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6bad-761a-bf1e-d7870529724c','2026-11-27T11:51:15.117Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6bc7-7bb1-887e-380b4af6ff76','2026-11-27T11:51:15.143Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6bd4-7133-83d5-1de4ce431a62','2026-11-27T11:51:15.156Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6be3-70c8-88dc-bd4d511bb4e3','2026-11-27T11:51:15.171Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6beb-7528-9c59-08598c25a59f','2026-11-27T11:51:15.179Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6c04-7c3d-a509-f1e88dc6d0c9','2026-11-27T11:51:15.204Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6c17-7177-beb9-37344753606a','2026-11-27T11:51:15.223Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a21cd8-6c27-7196-978d-cc531d789f9c','{}');
INSERT INTO "txn" VALUES('01a21cd8-6c27-7196-978d-cc531d789f9c','2026-11-27T11:51:15.239Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21cd8-6c17-7177-beb9-37344753606a','01a21cd8-6c3b-7425-b5a8-a7fca67b38d0','{}');
INSERT INTO "txn" VALUES('01a21cd8-6c3b-7425-b5a8-a7fca67b38d0','2026-11-27T11:51:15.259Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a21cd8-6c27-7196-978d-cc531d789f9c','01a21cd8-6c4b-76cb-9f38-c94e3aa5ba0d','{}');
INSERT INTO "txn" VALUES('01a21cd8-6c4b-76cb-9f38-c94e3aa5ba0d','2026-11-27T11:51:15.275Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21cd8-6c3b-7425-b5a8-a7fca67b38d0',NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6c53-7da7-82d0-ee1e2f6b6406','2026-11-27T11:51:15.283Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6c71-7e29-b0ef-bf9646114d2c','2026-11-27T11:51:15.313Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6d12-7dab-a299-a8dc7ed5f7c6','2026-11-27T11:51:15.474Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6d7f-73f5-8116-b8e5f3509be7','2026-11-27T11:51:15.583Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6da2-7a67-9ade-f10a28cb19e3','2026-11-27T11:51:15.618Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "…"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6db6-7598-987a-cfd6647ac406','2026-11-27T11:51:15.638Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6dd3-70ed-b4b4-8a7c56be6e16','2026-11-27T11:51:15.666Z','giulia','desk-7','CONFAPI','["Do not contact a person", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6de4-7d31-b5b4-879e7d9bdd2a','2026-11-27T11:51:15.684Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6e0c-746b-85b8-141ce10c7705','2026-11-27T11:51:15.724Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6e34-7010-a5aa-675907b0f355','2026-11-27T11:51:15.763Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6e4e-7763-bb49-481d35e3f594','2026-11-27T11:51:15.790Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6f57-760a-99d6-68eb0ae9b87c','2026-11-27T11:51:16.055Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Öntöde Kft."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6f64-72e9-b1d5-31fa38b198b3','2026-11-27T11:51:16.068Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6f79-7298-81a3-ae2b76c9e57e','2026-11-27T11:51:16.089Z','giulia','desk-7','CONFAPI','["Add placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6f89-743c-8c84-8c8ae984959d','2026-11-27T11:51:16.105Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-6f94-748f-bb00-a40f50abe51c','2026-11-27T11:51:16.116Z','giulia','desk-7','CONFAPI','["Enter an evaluation", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-71db-7f10-95c8-1e7737c2cbff','2026-11-27T11:51:16.699Z','giulia','desk-7','CONFAPI','["Checklist: {rule}", {"rule": ["A1 certificate, or proof that it was requested", {}, ""]}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-71ff-707e-8163-1095ae319e41','2026-11-27T11:51:16.734Z','giulia','desk-7','CONFAPI','["Agreement", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-7224-7487-9ea5-c6279fd97c5f','2026-11-27T11:51:16.772Z','giulia','desk-7','CONFAPI','["Amendment", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-723e-7d59-9e99-e2dfedc9ea23','2026-11-27T11:51:16.798Z','giulia','desk-7','CONFAPI','["Confirm a rule of the checklist", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-7252-79f5-b7d8-464030ff83b9','2026-11-27T11:51:16.818Z','giulia','desk-7','CONFAPI','["Add an offer", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-725e-7457-aec3-e7491aa56e35','2026-11-27T11:51:16.830Z','giulia','desk-7','CONFAPI','["Add a candidate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21cd8-7272-7a47-9aac-a1ae72c38b12','2026-11-27T11:51:16.850Z','giulia','desk-7','CONFAPI','["Decline a match", {}, ""]','do',NULL,NULL,'{}');
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
