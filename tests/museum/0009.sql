PRAGMA application_id=1297039955;
PRAGMA user_version=9;
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
INSERT INTO "agreement_signature" VALUES('01a22213-ab16-72c9-922b-2cfddca04652','2026-11-28T12:14:04.047Z','giulia','2026-11-28T12:14:04.047Z','giulia',NULL,'CONFAPI','01a22213-ab14-7a1b-8bbc-18ad61298095','employee','A. Neri',NULL,'wet_ink_scan','2026-11-21',NULL,'signed',NULL,NULL,1,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','01a22213-ab0f-7320-aaab-cb7bc088c9e3',NULL,NULL,NULL,NULL);
INSERT INTO "agreement_signature" VALUES('01a22213-ab17-78d2-8c97-81f205721776','2026-11-28T12:14:04.047Z','giulia','2026-11-28T12:14:04.047Z','giulia',NULL,'CONFAPI','01a22213-ab14-7a1b-8bbc-18ad61298095','hosting','Ő',NULL,'wet_ink_scan','2026-11-21',NULL,'refused','date',NULL,1,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','01a22213-ab0f-7320-aaab-cb7bc088c9e3',NULL,NULL,NULL,NULL);
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
INSERT INTO "agreement_version" VALUES('01a22213-ab14-7a1b-8bbc-18ad61298095','2026-11-28T12:14:04.047Z','giulia','2026-11-28T12:14:04.047Z','giulia',NULL,'CONFAPI','01a22213-aa2e-75b5-b205-4ea1a25b567d',1,'open','{}','0000000000000000000000000000000000000000000000000000000000000000','0000-0000','2026-1','1111111111111111111111111111111111111111111111111111111111111111','2026-11-20',1,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','01a22213-ab0f-7320-aaab-cb7bc088c9e3',NULL,'agreement',NULL,NULL,NULL,NULL,'employee sending hosting');
INSERT INTO "agreement_version" VALUES('01a22213-ab1d-707f-b515-8cb52327a0c0','2026-11-28T12:14:04.060Z','giulia','2026-11-28T12:14:04.060Z','giulia',NULL,'CONFAPI','01a22213-aa2e-75b5-b205-4ea1a25b567d',2,'open','{}','2222222222222222222222222222222222222222222222222222222222222222','2222-2222','amendment-1','3333333333333333333333333333333333333333333333333333333333333333','2026-11-27',1,'01a22213-ab1c-7788-96ca-f74a701b6075','01a22213-ab1c-7788-96ca-f74a701b6075',NULL,'amendment','extend','2027-04-01','“Più tempo”','{"end_date":["2027-04-15","2027-04-20"]}','employee sending hosting');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
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
INSERT INTO "attachment" VALUES('01a22213-a9ca-71f4-a7bc-d6a67b590de9','2026-11-28T12:14:03.721Z','giulia','2026-11-28T12:14:03.721Z','giulia',NULL,'CONFAPI','firm','01a22213-a8f0-7e7b-9473-2acd284e838e','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a22213-a9c9-7a6a-9ac7-469c7d1f7646','01a22213-a9c9-7a6a-9ac7-469c7d1f7646',NULL);
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
INSERT INTO "candidate_profile" VALUES('01a22213-ab2b-7e73-8d6c-b2473ad09863','2026-11-28T12:14:04.074Z','giulia','2026-11-28T12:14:04.074Z','giulia',NULL,'CONFAPI','01a22213-aa28-7a18-82c9-baeaffc76a3f','Imparare la fusione',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'draft',1,'01a22213-ab2a-77ea-9b3f-4fbc99acaac2','01a22213-ab2a-77ea-9b3f-4fbc99acaac2',NULL);
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
INSERT INTO "change" VALUES(1,'01a22213-a8ef-7b5e-8a8d-306a428843b1','firm','01a22213-a8f0-7e7b-9473-2acd284e838e','insert',NULL);
INSERT INTO "change" VALUES(2,'01a22213-a8f5-7e4e-b04c-5012b70df7dc','firm','01a22213-a8f6-7654-9ffd-e1de75a5187e','insert',NULL);
INSERT INTO "change" VALUES(3,'01a22213-a8f9-7aba-9a2b-c3fbfde21701','firm','01a22213-a8fa-71d6-b334-f7ea274b15ca','insert',NULL);
INSERT INTO "change" VALUES(4,'01a22213-a8fd-716b-94e0-e0544da46373','firm','01a22213-a8fd-7876-a1a5-a1a441a9f51e','insert',NULL);
INSERT INTO "change" VALUES(5,'01a22213-a900-7569-a9b0-96540a9c3d6e','firm','01a22213-a8f0-7e7b-9473-2acd284e838e','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a22213-a909-7a5d-8fb7-1e5e64130d6b','contact','01a22213-a90b-796a-9840-5a7d9fd64614','insert',NULL);
INSERT INTO "change" VALUES(7,'01a22213-a910-736b-8ce6-fbe911c438ef','firm_site','01a22213-a912-7163-96b1-76fd2d5b8b5e','insert',NULL);
INSERT INTO "change" VALUES(8,'01a22213-a916-75e8-81ac-10989aacfe60','firm_note','01a22213-a917-7a2a-8d7e-0d752d0a041d','insert',NULL);
INSERT INTO "change" VALUES(9,'01a22213-a91a-750c-90e9-21dba5bde030','firm_tag','9e63a2d4-94a7-58fd-ac37-5af7140120b8','insert',NULL);
INSERT INTO "change" VALUES(10,'01a22213-a91f-7479-b94b-73f2b41a30b3','firm','01a22213-a8f6-7654-9ffd-e1de75a5187e','delete',NULL);
INSERT INTO "change" VALUES(11,'01a22213-a91f-7479-b94b-73f2b41a30b3','firm','01a22213-a8fa-71d6-b334-f7ea274b15ca','delete',NULL);
INSERT INTO "change" VALUES(12,'01a22213-a928-7415-b4e3-5dc984ab4bd0','firm','01a22213-a8f6-7654-9ffd-e1de75a5187e','restore',NULL);
INSERT INTO "change" VALUES(13,'01a22213-a92f-7a8e-9c12-1604823aa45d','firm','01a22213-a8fd-7876-a1a5-a1a441a9f51e','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a22213-a935-70a1-ba26-dc984057d769','firm','01a22213-a8fd-7876-a1a5-a1a441a9f51e','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a22213-a93a-7cd9-b75c-fa2cce779805','firm','01a22213-a8fd-7876-a1a5-a1a441a9f51e','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a22213-a93e-7dd7-a182-3d5223458b65','firm','01a22213-a8fd-7876-a1a5-a1a441a9f51e','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a22213-a943-7107-90b7-d759ec218788','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a22213-a94a-760f-b05c-f2c01f18d8e4','sme_declaration','01a22213-a94c-7f0f-8fe5-1999171e41fd','insert',NULL);
INSERT INTO "change" VALUES(19,'01a22213-a950-78ea-a945-abf932a886f6','sme_declaration','01a22213-a94c-7f0f-8fe5-1999171e41fd','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a22213-a950-78ea-a945-abf932a886f6','firm','01a22213-a8f0-7e7b-9473-2acd284e838e','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a22213-a99f-74d0-8d86-16e36ee9c533','sme_related','01a22213-a9a1-75ef-96bb-03849549bbf3','insert',NULL);
INSERT INTO "change" VALUES(22,'01a22213-a99f-74d0-8d86-16e36ee9c533','sme_declaration','01a22213-a94c-7f0f-8fe5-1999171e41fd','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a22213-a99f-74d0-8d86-16e36ee9c533','firm','01a22213-a8f0-7e7b-9473-2acd284e838e','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a22213-a9b0-7a76-b4fe-5ae04c1ad373','consent','01a22213-a9b1-7388-872a-da7080aea15d','insert',NULL);
INSERT INTO "change" VALUES(26,'01a22213-a9b7-7182-997b-585e87999d0d','do_not_contact','01a22213-a9b8-7573-8ced-5d70eb432e34','insert',NULL);
INSERT INTO "change" VALUES(27,'01a22213-a9bb-76fb-a810-5d96dff7b49a','not_duplicate','a78c356b-d2a9-5e55-b97d-7e521736f3c4','insert',NULL);
INSERT INTO "change" VALUES(28,'01a22213-a9c1-784c-b61e-f3b2ba188a67','saved_filter','01a22213-a9c2-7011-8667-0ff1cdf38809','insert',NULL);
INSERT INTO "change" VALUES(29,'01a22213-a9c9-7a6a-9ac7-469c7d1f7646','attachment','01a22213-a9ca-71f4-a7bc-d6a67b590de9','insert',NULL);
INSERT INTO "change" VALUES(30,'01a22213-a9c9-7a6a-9ac7-469c7d1f7646','person_care','01a22213-a9cb-7b55-9660-05eab94d84bf','insert',NULL);
INSERT INTO "change" VALUES(31,'01a22213-a9c9-7a6a-9ac7-469c7d1f7646','retention_hold','01a22213-a9cc-7cdd-b7e4-3c50d1156a1e','insert',NULL);
INSERT INTO "change" VALUES(32,'01a22213-a9d1-7f31-ba6b-89ffc24a3ca4','contact','01a22213-a9ab-78a4-9c58-211546b2c216','delete',NULL);
INSERT INTO "change" VALUES(33,'01a22213-aa20-76e3-97c1-16a416d44159','firm','01a22213-aa22-7213-ae0a-eecc87762bf7','insert',NULL);
INSERT INTO "change" VALUES(34,'01a22213-aa26-775d-8da9-7d6e5ba15bf9','contact','01a22213-aa28-7a18-82c9-baeaffc76a3f','insert',NULL);
INSERT INTO "change" VALUES(35,'01a22213-aa2c-782b-8391-1b1396efd4f3','placement','01a22213-aa2e-75b5-b205-4ea1a25b567d','insert',NULL);
INSERT INTO "change" VALUES(36,'01a22213-aa33-7279-838a-fda0b8c14489','placement','01a22213-aa2e-75b5-b205-4ea1a25b567d','update','{"timetable": [null, "lun–ven 8–16"]}');
INSERT INTO "change" VALUES(37,'01a22213-aa33-7279-838a-fda0b8c14489','placement_extra','df82eec9-d211-5549-95f1-834a635d6d96','insert',NULL);
INSERT INTO "change" VALUES(38,'01a22213-aa39-7f3a-acc0-e0450cc322d0','placement','01a22213-aa2e-75b5-b205-4ea1a25b567d','update','{"insurance_health": [null, "ASL"]}');
INSERT INTO "change" VALUES(39,'01a22213-aa39-7f3a-acc0-e0450cc322d0','placement_extra','df82eec9-d211-5549-95f1-834a635d6d96','update','{"policy_health": [null, "“0047”-Ő"], "ehic_until": [null, "2028-01-31"], "grant_rate": [null, 80000], "grant_months_hundredths": [null, 153], "cost_other": [null, "other"], "costs_note_l1": [null, "Divise"], "site_3_share": [null, 20], "security_country": [null, "IT"], "immigration_group": [null, "eea"], "second_part_end": [null, "2027-03-20"], "third_part_start": [null, "2027-03-25"], "instalment_3": [null, 40000], "instalment_3_on": [null, "2027-04-20"], "pay_currency": [null, "EUR"], "secrecy_years": [null, 5], "results_owner": [null, "shared"], "protective_l2": [null, "“Sisak” – ő"]}');
INSERT INTO "change" VALUES(40,'01a22213-aa42-700d-826f-760786ab1507','placement_event','01a22213-aa42-7d5a-8e6e-da83de991d9d','insert',NULL);
INSERT INTO "change" VALUES(41,'01a22213-aa46-7980-80dd-4eec2d9cbcf2','placement_event','01a22213-aa47-77a3-b430-7310532b4952','insert',NULL);
INSERT INTO "change" VALUES(42,'01a22213-aa49-7bb0-b38c-4d3c6a33b0df','placement_evaluation','01a22213-aa4b-7786-929e-0c40a65e248b','insert',NULL);
INSERT INTO "change" VALUES(43,'01a22213-ab0a-7164-badf-dd5fc77a7de4','placement_check','01a22213-ab0b-7951-aeb4-dcf3bc9a5175','insert',NULL);
INSERT INTO "change" VALUES(44,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','contact','01a22213-aa28-7a18-82c9-baeaffc76a3f','update','{"home_address": [null, "Via “Ő” 1, Forlì"]}');
INSERT INTO "change" VALUES(45,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','placement_event','01a22213-aa47-77a3-b430-7310532b4952','update','{"severity": [null, "high"]}');
INSERT INTO "change" VALUES(46,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','placement_issue','01a22213-ab13-7031-ba58-772cf26669c5','insert',NULL);
INSERT INTO "change" VALUES(47,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','agreement_version','01a22213-ab14-7a1b-8bbc-18ad61298095','insert',NULL);
INSERT INTO "change" VALUES(48,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','agreement_signature','01a22213-ab16-72c9-922b-2cfddca04652','insert',NULL);
INSERT INTO "change" VALUES(49,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','agreement_signature','01a22213-ab17-78d2-8c97-81f205721776','insert',NULL);
INSERT INTO "change" VALUES(50,'01a22213-ab1c-7788-96ca-f74a701b6075','agreement_version','01a22213-ab1d-707f-b515-8cb52327a0c0','insert',NULL);
INSERT INTO "change" VALUES(51,'01a22213-ab21-7858-a8c8-a2c00164e5c0','compliance_rule','8c203628-6ba1-5e95-abc4-353ffae0cc08','insert',NULL);
INSERT INTO "change" VALUES(52,'01a22213-ab26-7133-ad25-1dafd66ac570','host_offer','01a22213-ab26-7c4a-a282-c998e81ad03e','insert',NULL);
INSERT INTO "change" VALUES(53,'01a22213-ab2a-77ea-9b3f-4fbc99acaac2','candidate_profile','01a22213-ab2b-7e73-8d6c-b2473ad09863','insert',NULL);
INSERT INTO "change" VALUES(54,'01a22213-ab2f-79bd-b116-1df6164b3a9c','market_match','0273aea7-ee9f-519b-9c9d-e1e7c13f3520','insert',NULL);
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
INSERT INTO "compliance_rule" VALUES('8c203628-6ba1-5e95-abc4-353ffae0cc08','2026-11-28T12:14:04.065Z','giulia','2026-11-28T12:14:04.065Z','giulia',NULL,'CONFAPI','a1','2026-11-28','giulia',12,'ministero',1,'01a22213-ab21-7858-a8c8-a2c00164e5c0','01a22213-ab21-7858-a8c8-a2c00164e5c0',NULL);
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
INSERT INTO "consent" VALUES('01a22213-a9b1-7388-872a-da7080aea15d','2026-11-28T12:14:03.696Z','giulia','2026-11-28T12:14:03.696Z','giulia',NULL,'CONFAPI','contact','01a22213-a90b-796a-9840-5a7d9fd64614','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a22213-a9b0-7a76-b4fe-5ae04c1ad373','01a22213-a9b0-7a76-b4fe-5ae04c1ad373',NULL);
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
	deleted_in TEXT, speaks_for_firm INTEGER DEFAULT '1' NOT NULL, can_sign INTEGER DEFAULT '0' NOT NULL, authority TEXT, authority_evidence TEXT, may_travel INTEGER DEFAULT '0' NOT NULL, birth_date TEXT, nationality TEXT, contract TEXT, contract_until TEXT, employed_since TEXT, fte_percent INTEGER, role_type TEXT, occupation TEXT, home_address TEXT, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
)
 STRICT

;
INSERT INTO "contact" VALUES('01a22213-a8d9-7182-902a-c88caa9cef14','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7340-9472-3fb745595e01','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-71b3-8d92-4831d6c9e08b','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-738f-ae28-2d7179f01036','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-71cf-a99e-8c7a8597d087','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73a4-8296-f4eae513c22d','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-71e8-8b30-641718e8cc2a','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73b5-8b49-36abf082c04c','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-71ff-add3-62bcb69982f6','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73c4-9e14-8b4919bd9568','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-7215-9c24-71052e60e0e3','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73d9-b5a5-bf636b63e96a','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-722c-bbda-a4b4cc5c4119','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73ef-81c5-22960b5ce82c','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-7245-9737-dd370ece8f47','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73ef-81c5-22960b5ce82c','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-725c-b9e0-5ff10e0401ed','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7403-a708-e43026af0605','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-7272-8750-91cbf57ef1ec','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7413-885d-6b03213fdbe7','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-7288-a388-772aa46821a1','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7422-97bf-587084f868c3','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-729f-8215-09724fdf71e3','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7431-befb-8a7d3bba39e3','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a8d9-72b5-b73a-f7f88ee5f5cb','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-743f-b278-e02c921f24d8','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a90b-796a-9840-5a7d9fd64614','2026-11-28T12:14:03.529Z','giulia','2026-11-28T12:14:03.529Z','giulia',NULL,'CONFAPI','01a22213-a8f0-7e7b-9473-2acd284e838e',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a22213-a909-7a5d-8fb7-1e5e64130d6b','01a22213-a909-7a5d-8fb7-1e5e64130d6b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-a9ab-78a4-9c58-211546b2c216','2026-11-28T12:14:03.690Z','giulia','2026-11-28T12:14:03.729Z','giulia','2026-11-28T12:14:03.729Z','CONFAPI','01a22213-a8f0-7e7b-9473-2acd284e838e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a22213-a9aa-7130-b85e-ec0993366e48','01a22213-a9d1-7f31-ba6b-89ffc24a3ca4','01a22213-a9d1-7f31-ba6b-89ffc24a3ca4',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22213-aa28-7a18-82c9-baeaffc76a3f','2026-11-28T12:14:03.814Z','giulia','2026-11-28T12:14:04.047Z','giulia',NULL,'CONFAPI','01a22213-a8f0-7e7b-9473-2acd284e838e',NULL,'Neri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,2,'01a22213-aa26-775d-8da9-7d6e5ba15bf9','01a22213-ab0f-7320-aaab-cb7bc088c9e3',NULL,1,0,NULL,NULL,0,'1990-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Via “Ő” 1, Forlì');
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
INSERT INTO "disclosure" VALUES('01a22213-a9c7-7114-badb-3de6ff4fd644','2026-11-28T12:14:03.719Z','giulia','mail','invitation',NULL,'["01a22213-a90b-796a-9840-5a7d9fd64614"]');
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
INSERT INTO "do_not_contact" VALUES('01a22213-a9b8-7573-8ced-5d70eb432e34','2026-11-28T12:14:03.703Z','giulia','2026-11-28T12:14:03.703Z','giulia',NULL,'CONFAPI','email','a8d2238f42fbf4ff0637483d92eba8145123e8287f001f45893cb279ad7c7f4b','2026-11-28',1,'01a22213-a9b7-7182-997b-585e87999d0d','01a22213-a9b7-7182-997b-585e87999d0d',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a22213-a8fd-7876-a1a5-a1a441a9f51e','website','offic','2026-11-28T12:14:03.592Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a22213-a9ab-78a4-9c58-211546b2c216','contact','2026-11-28T12:14:03.729Z');
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
INSERT INTO "firm" VALUES('01a22213-a8d8-7340-9472-3fb745595e01','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-738f-ae28-2d7179f01036','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-73a4-8296-f4eae513c22d','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-73b5-8b49-36abf082c04c','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-73c4-9e14-8b4919bd9568','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-73d9-b5a5-bf636b63e96a','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-73ef-81c5-22960b5ce82c','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-7403-a708-e43026af0605','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-7413-885d-6b03213fdbe7','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-7422-97bf-587084f868c3','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-7431-befb-8a7d3bba39e3','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8d8-743f-b278-e02c921f24d8','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm" VALUES('01a22213-a8f0-7e7b-9473-2acd284e838e','2026-11-28T12:14:03.503Z','giulia','2026-11-28T12:14:03.679Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a22213-a8ef-7b5e-8a8d-306a428843b1','01a22213-a99f-74d0-8d86-16e36ee9c533',NULL);
INSERT INTO "firm" VALUES('01a22213-a8f6-7654-9ffd-e1de75a5187e','2026-11-28T12:14:03.509Z','giulia','2026-11-28T12:14:03.560Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a22213-a8f5-7e4e-b04c-5012b70df7dc','01a22213-a928-7415-b4e3-5dc984ab4bd0',NULL);
INSERT INTO "firm" VALUES('01a22213-a8fa-71d6-b334-f7ea274b15ca','2026-11-28T12:14:03.513Z','giulia','2026-11-28T12:14:03.551Z','giulia','2026-11-28T12:14:03.551Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a22213-a8f9-7aba-9a2b-c3fbfde21701','01a22213-a91f-7479-b94b-73f2b41a30b3','01a22213-a91f-7479-b94b-73f2b41a30b3');
INSERT INTO "firm" VALUES('01a22213-a8fd-7876-a1a5-a1a441a9f51e','2026-11-28T12:14:03.517Z','giulia','2026-11-28T12:14:03.582Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a22213-a8fd-716b-94e0-e0544da46373','01a22213-a93e-7dd7-a182-3d5223458b65',NULL);
INSERT INTO "firm" VALUES('01a22213-aa22-7213-ae0a-eecc87762bf7','2026-11-28T12:14:03.808Z','giulia','2026-11-28T12:14:03.808Z','giulia',NULL,'CONFAPI','Öntöde Kft.',NULL,NULL,NULL,'HU',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,1,'01a22213-aa20-76e3-97c1-16a416d44159','01a22213-aa20-76e3-97c1-16a416d44159',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a22213-a8d8-7340-9472-3fb745595e01','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen10001 info@wiegand-1.example +498999998506 +491713920065','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a22213-a8d8-738f-ae28-2d7179f01036','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck10002 jonas.baeuerle@rheinblick-2.example +494515550937 +491713920094','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a22213-a8d8-73a4-8296-f4eae513c22d','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen10003 info@krueger-3.example +498999998966 +4917604069082','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a22213-a8d8-73b5-8b49-36abf082c04c','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 74620820610004 mathilde.jacquet@horizon-4.example +33536493609','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a22213-a8d8-73c4-9e14-8b4919bd9568','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)10005 torsten.vogt@sued-5.example +493925555049 +4917604069060','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a22213-a8d8-73d9-b5a5-bf636b63e96a','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-80513710006 info@sipos-6.example +3636555031 +36705550190','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a22213-a8d8-73ef-81c5-22960b5ce82c','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos10007 hanne.willems@willems-7.example +3292555080 +32470555060 geert.de-vos@willems-7.example +3292555098 +32485555060','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a22213-a8d8-7403-a708-e43026af0605','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 55915578310008 gael.charpentier@charpentier-8.example +33536491068 +33639982067','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a22213-a8d8-7413-885d-6b03213fdbe7','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin10009 info@turkmen-9.example +904145550132','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a22213-a8d8-7422-97bf-587084f868c3','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/199610010 info@marea-10.example +40258555070 +40720555023','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a22213-a8d8-7431-befb-8a7d3bba39e3','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 040021576310011 info@stassart-11.example +3225550184','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a22213-a8d8-743f-b278-e02c921f24d8','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/200910012 info@dunarea-12.example +40258555029 +40720555050','RO12',0);
INSERT INTO "firm_list" VALUES('en',13,'01a22213-a8f0-7e7b-9473-2acd284e838e','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo neria@example.it','',14);
INSERT INTO "firm_list" VALUES('en',16,'01a22213-a8fd-7876-a1a5-a1a441a9f51e','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',17,'01a22213-a8f6-7654-9ffd-e1de75a5187e','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',18,'01a22213-aa22-7213-ae0a-eecc87762bf7','ontode kft 	})z)	88','􏿿','􏿿','hungary 		8','􏿿','',4,1,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','ontode kft. oentoede','',62);
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
INSERT INTO "firm_note" VALUES('01a22213-a8d9-7bd6-8e38-070e1e203b5d','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7340-9472-3fb745595e01','Bitte vormittags anrufen.',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_note" VALUES('01a22213-a917-7a2a-8d7e-0d752d0a041d','2026-11-28T12:14:03.542Z','giulia','2026-11-28T12:14:03.542Z','giulia',NULL,'CONFAPI','01a22213-a8f0-7e7b-9473-2acd284e838e','“Prima” nota;
due righe – ŐŰ ığ',1,'01a22213-a916-75e8-81ac-10989aacfe60','01a22213-a916-75e8-81ac-10989aacfe60',NULL);
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
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7d54-95f5-5cb81bfda614','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7340-9472-3fb745595e01',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7d8f-a409-55080ec05557','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-738f-ae28-2d7179f01036',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7dae-87ed-56ed66f0bfa3','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73a4-8296-f4eae513c22d',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7dca-8afe-ef2c401eba88','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73b5-8b49-36abf082c04c',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7de4-8b5a-86c259acee9e','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73c4-9e14-8b4919bd9568',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7dfe-9c87-4d4369721271','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73d9-b5a5-bf636b63e96a',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7e14-87bd-78bed595afb4','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73ef-81c5-22960b5ce82c',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7e2a-b846-fcf9bd624457','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7403-a708-e43026af0605',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7e40-8083-656522612952','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7413-885d-6b03213fdbe7',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7e56-9763-59184280a0d1','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7422-97bf-587084f868c3',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7e6d-9b39-bbb29466a199','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7431-befb-8a7d3bba39e3',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7e85-a5c5-05fb2b680215','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-743f-b278-e02c921f24d8',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a8d8-7e99-a216-d43d5fc3268b','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-743f-b278-e02c921f24d8','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_site" VALUES('01a22213-a912-7163-96b1-76fd2d5b8b5e','2026-11-28T12:14:03.536Z','giulia','2026-11-28T12:14:03.536Z','giulia',NULL,'CONFAPI','01a22213-a8f0-7e7b-9473-2acd284e838e',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a22213-a910-736b-8ce6-fbe911c438ef','01a22213-a910-736b-8ce6-fbe911c438ef',NULL);
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
INSERT INTO "firm_tag" VALUES('baa34884-5e46-5c28-8eb7-5b970dda7748','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7340-9472-3fb745595e01','Newsletter',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('8ba030ea-06e7-5bb2-b96b-2be33109abd8','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7340-9472-3fb745595e01','Focus group',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('0473f695-a604-5eb5-b86a-1ebe3ad2627f','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73a4-8296-f4eae513c22d','Looking for a successor',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('62349089-a7b8-5aba-ab75-e58c4181bf16','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73b5-8b49-36abf082c04c','Wants to send',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('c09e634e-d828-519e-a768-cf16a90cf0bb','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73c4-9e14-8b4919bd9568','Wants to host',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('dfe5193f-14e4-5831-8481-30a8af8808cf','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73d9-b5a5-bf636b63e96a','Newsletter',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('7e0d74b4-243d-5437-851c-d48eaa2d1997','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73d9-b5a5-bf636b63e96a','Wants to host',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('18144cd1-12fb-56c7-b5ab-5f6f52abec61','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73d9-b5a5-bf636b63e96a','Exports',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('13fc50f9-f754-5dd9-8ddb-734896151860','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-73ef-81c5-22960b5ce82c','Wants to send',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('8db2f4d1-c972-5f73-bc1c-37c0ef13e38c','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7403-a708-e43026af0605','Focus group',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('a4956d7a-2eca-5d03-9aee-72b0d6c3f0d3','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7413-885d-6b03213fdbe7','Looking for a successor',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('efa850a3-1279-505a-bfd2-28a2f9b6fc94','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7422-97bf-587084f868c3','Board member',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('8ddce09e-1870-57af-b855-f149cc4baec3','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7422-97bf-587084f868c3','Wants to host',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('95a8c29d-e470-5363-aede-8a8956a875d3','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7431-befb-8a7d3bba39e3','Wants to send',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('9b2fad18-e13b-57cf-8971-10486ec450ea','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-7431-befb-8a7d3bba39e3','Focus group',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('b4222298-4399-5fea-b4d7-28b46ee84162','2026-11-28T12:14:03.453Z','','2026-11-28T12:14:03.453Z','',NULL,'CONFAPI','01a22213-a8d8-743f-b278-e02c921f24d8','Looking for a successor',1,'01a22213-a8bd-79be-a48c-60d53337707f','01a22213-a8bd-79be-a48c-60d53337707f',NULL);
INSERT INTO "firm_tag" VALUES('9e63a2d4-94a7-58fd-ac37-5af7140120b8','2026-11-28T12:14:03.546Z','giulia','2026-11-28T12:14:03.546Z','giulia',NULL,'CONFAPI','01a22213-a8f0-7e7b-9473-2acd284e838e','meccanica',1,'01a22213-a91a-750c-90e9-21dba5bde030','01a22213-a91a-750c-90e9-21dba5bde030',NULL);
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
INSERT INTO "host_offer" VALUES('01a22213-ab26-7c4a-a282-c998e81ad03e','2026-11-28T12:14:04.070Z','giulia','2026-11-28T12:14:04.070Z','giulia',NULL,'CONFAPI','01a22213-aa22-7213-ae0a-eecc87762bf7',NULL,'Öntés','öntés, CNC',NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,NULL,'draft',1,'01a22213-ab26-7133-ad25-1dafd66ac570','01a22213-ab26-7133-ad25-1dafd66ac570',NULL);
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
INSERT INTO "market_match" VALUES('0273aea7-ee9f-519b-9c9d-e1e7c13f3520','2026-11-28T12:14:04.079Z','giulia','2026-11-28T12:14:04.079Z','giulia',NULL,'CONFAPI','01a22213-ab26-7c4a-a282-c998e81ad03e','01a22213-ab2b-7e73-8d6c-b2473ad09863','declined',41,'lontano','2026-11-20',1,'01a22213-ab2f-79bd-b116-1df6164b3a9c','01a22213-ab2f-79bd-b116-1df6164b3a9c',NULL,'declined','2026-11-20',NULL,NULL,NULL);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('id','01a22213-a8b0-74ce-a553-58726039c012');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-28T12:14:03.440Z');
INSERT INTO "meta" VALUES('list_locales','en:4');
INSERT INTO "meta" VALUES('ban_key','356df6556e6b12de5a63d103d9303682b476de3988f76275ecb04ee19023c88b');
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
INSERT INTO "not_duplicate" VALUES('a78c356b-d2a9-5e55-b97d-7e521736f3c4','2026-11-28T12:14:03.707Z','giulia','2026-11-28T12:14:03.707Z','giulia',NULL,'CONFAPI','01a22213-a8f0-7e7b-9473-2acd284e838e','01a22213-a8fd-7876-a1a5-a1a441a9f51e',1,'01a22213-a9bb-76fb-a810-5d96dff7b49a','01a22213-a9bb-76fb-a810-5d96dff7b49a',NULL);
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
INSERT INTO "person_care" VALUES('01a22213-a9cb-7b55-9660-05eab94d84bf','2026-11-28T12:14:03.721Z','giulia','2026-11-28T12:14:03.721Z','giulia',NULL,'CONFAPI','01a22213-a90b-796a-9840-5a7d9fd64614','Luca',NULL,NULL,'–',1,'01a22213-a9c9-7a6a-9ac7-469c7d1f7646','01a22213-a9c9-7a6a-9ac7-469c7d1f7646',NULL);
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
INSERT INTO "placement" VALUES('01a22213-aa2e-75b5-b205-4ea1a25b567d','2026-11-28T12:14:03.820Z','giulia','2026-11-28T12:14:03.833Z','giulia',NULL,'CONFAPI','MS-CONFAPI-2026-0001-W','MOBILISE_1_2M','01a22213-a8f0-7e7b-9473-2acd284e838e','01a22213-aa28-7a18-82c9-baeaffc76a3f','01a22213-aa22-7213-ae0a-eecc87762bf7',NULL,'CONFAPI',NULL,'draft',NULL,'2026-11-28T12:14:03.820Z',NULL,'2027-03-01','2027-04-15',NULL,NULL,NULL,NULL,NULL,'lun–ven 8–16',0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sending','sending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ASL',NULL,NULL,NULL,NULL,NULL,NULL,'en','en','equal',NULL,NULL,NULL,3,'01a22213-aa2c-782b-8391-1b1396efd4f3','01a22213-aa39-7f3a-acc0-e0450cc322d0',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "placement_check" VALUES('01a22213-ab0b-7951-aeb4-dcf3bc9a5175','2026-11-28T12:14:04.042Z','giulia','2026-11-28T12:14:04.042Z','giulia',NULL,'CONFAPI','01a22213-aa2e-75b5-b205-4ea1a25b567d','a1','done','n. 12','giulia','2026-11-28',NULL,1,'01a22213-ab0a-7164-badf-dd5fc77a7de4','01a22213-ab0a-7164-badf-dd5fc77a7de4',NULL);
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
INSERT INTO "placement_evaluation" VALUES('01a22213-aa4b-7786-929e-0c40a65e248b','2026-11-28T12:14:03.849Z','giulia','2026-11-28T12:14:03.849Z','giulia',NULL,'CONFAPI','01a22213-aa2e-75b5-b205-4ea1a25b567d','employee','{"skills":4}','2026-11-28',1,'01a22213-aa49-7bb0-b38c-4d3c6a33b0df','01a22213-aa49-7bb0-b38c-4d3c6a33b0df',NULL);
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
	person_id TEXT, attendees TEXT, rating INTEGER, action TEXT, action_due TEXT, action_done_on TEXT, insurer_on TEXT, confidential INTEGER DEFAULT '0' NOT NULL, reported_to TEXT, severity TEXT, 
	CONSTRAINT pk_placement_event PRIMARY KEY (id), 
	CONSTRAINT fk_placement_event_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id), 
	CONSTRAINT fk_placement_event_person_id_contact FOREIGN KEY(person_id) REFERENCES contact (id)
)
 STRICT

;
INSERT INTO "placement_event" VALUES('01a22213-aa42-7d5a-8e6e-da83de991d9d','2026-11-28T12:14:03.841Z','giulia','2026-11-28T12:14:03.841Z','giulia',NULL,'CONFAPI','01a22213-aa2e-75b5-b205-4ea1a25b567d','call','2026-11-20',NULL,'“Pronto?” – ő',1,'01a22213-aa42-700d-826f-760786ab1507','01a22213-aa42-700d-826f-760786ab1507',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "placement_event" VALUES('01a22213-aa47-77a3-b430-7310532b4952','2026-11-28T12:14:03.846Z','giulia','2026-11-28T12:14:04.047Z','giulia',NULL,'CONFAPI','01a22213-aa2e-75b5-b205-4ea1a25b567d','accident','2026-11-21',NULL,'Mano',2,'01a22213-aa46-7980-80dd-4eec2d9cbcf2','01a22213-ab0f-7320-aaab-cb7bc088c9e3',NULL,NULL,NULL,NULL,'“Visita”','2026-12-01',NULL,'2026-11-22',1,'“Őri” Kft.','high');
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
	deleted_in TEXT, host_site_3_id TEXT, site_3_share INTEGER, mentor_host_3_id TEXT, cost_other TEXT, amount_other INTEGER, costs_note_l1 TEXT, costs_note_l2 TEXT, grant_rate INTEGER, grant_months_hundredths INTEGER, security_country TEXT, security_form TEXT, immigration_group TEXT, policy_health TEXT, policy_accident TEXT, policy_liability_employee TEXT, policy_liability_host TEXT, policy_repatriation TEXT, ehic_until TEXT, second_part_end TEXT, third_part_start TEXT, third_part_end TEXT, fourth_part_start TEXT, fourth_part_end TEXT, fifth_part_start TEXT, fifth_part_end TEXT, sixth_part_start TEXT, instalment_3_on TEXT, instalment_4_on TEXT, instalment_5_on TEXT, instalment_6_on TEXT, pay_currency TEXT, induction_on TEXT, protective_l1 TEXT, protective_l2 TEXT, benefits_l1 TEXT, benefits_l2 TEXT, return_terms_l1 TEXT, return_terms_l2 TEXT, host_pay_l1 TEXT, host_pay_l2 TEXT, prerequisites_l1 TEXT, prerequisites_l2 TEXT, results_owner TEXT, publication TEXT, instalment_3 INTEGER, instalment_4 INTEGER, instalment_5 INTEGER, instalment_6 INTEGER, medical_check INTEGER, secrecy_years INTEGER, non_solicitation_months INTEGER, notice_days INTEGER, emergency_printed INTEGER, 
	CONSTRAINT pk_placement_extra PRIMARY KEY (id), 
	CONSTRAINT fk_placement_extra_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
)
 STRICT

;
INSERT INTO "placement_extra" VALUES('df82eec9-d211-5549-95f1-834a635d6d96','2026-11-28T12:14:03.827Z','giulia','2026-11-28T12:14:03.833Z','giulia',NULL,'CONFAPI','01a22213-aa2e-75b5-b205-4ea1a25b567d','hétfő–péntek 8–16',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,'01a22213-aa33-7279-838a-fda0b8c14489','01a22213-aa39-7f3a-acc0-e0450cc322d0',NULL,NULL,20,NULL,'other',NULL,'Divise',NULL,80000,153,'IT',NULL,'eea','“0047”-Ő',NULL,NULL,NULL,NULL,'2028-01-31','2027-03-20','2027-03-25',NULL,NULL,NULL,NULL,NULL,NULL,'2027-04-20',NULL,NULL,NULL,'EUR',NULL,NULL,'“Sisak” – ő',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'shared',NULL,40000,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL);
CREATE TABLE placement_issue (
	id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	updated_at TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	deleted_at TEXT, 
	office_code TEXT NOT NULL, 
	event_id TEXT NOT NULL, 
	text TEXT, 
	severity TEXT, 
	action TEXT, 
	due TEXT, 
	done_on TEXT, 
	version INTEGER NOT NULL, 
	created_in TEXT NOT NULL, 
	updated_in TEXT NOT NULL, 
	deleted_in TEXT, 
	CONSTRAINT pk_placement_issue PRIMARY KEY (id), 
	CONSTRAINT fk_placement_issue_event_id_placement_event FOREIGN KEY(event_id) REFERENCES placement_event (id)
)
 STRICT

;
INSERT INTO "placement_issue" VALUES('01a22213-ab13-7031-ba58-772cf26669c5','2026-11-28T12:14:04.047Z','giulia','2026-11-28T12:14:04.047Z','giulia',NULL,'CONFAPI','01a22213-aa47-77a3-b430-7310532b4952','Guanti – ő','low','“Comprare”','2026-12-03','2026-12-02',1,'01a22213-ab0f-7320-aaab-cb7bc088c9e3','01a22213-ab0f-7320-aaab-cb7bc088c9e3',NULL);
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
INSERT INTO "recent" VALUES('giulia','firm','01a22213-a8f0-7e7b-9473-2acd284e838e','2026-11-28T12:14:03.716769+00:00');
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
INSERT INTO "retention_hold" VALUES('01a22213-a9cc-7cdd-b7e4-3c50d1156a1e','2026-11-28T12:14:03.721Z','giulia','2026-11-28T12:14:03.721Z','giulia',NULL,'CONFAPI','contact','01a22213-a90b-796a-9840-5a7d9fd64614','audit',NULL,1,'01a22213-a9c9-7a6a-9ac7-469c7d1f7646','01a22213-a9c9-7a6a-9ac7-469c7d1f7646',NULL);
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
INSERT INTO "saved_filter" VALUES('01a22213-a9c2-7011-8667-0ff1cdf38809','2026-11-28T12:14:03.713Z','giulia','2026-11-28T12:14:03.713Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a22213-a9c1-784c-b61e-f3b2ba188a67','01a22213-a9c1-784c-b61e-f3b2ba188a67',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-28T12:14:03.587Z','giulia','2026-11-28T12:14:03.587Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a22213-a943-7107-90b7-d759ec218788','01a22213-a943-7107-90b7-d759ec218788',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a22213-a94c-7f0f-8fe5-1999171e41fd','2026-11-28T12:14:03.594Z','giulia','2026-11-28T12:14:03.679Z','giulia',NULL,'CONFAPI','01a22213-a8f0-7e7b-9473-2acd284e838e',2025,'2026-11-28',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a22213-a94a-760f-b05c-f2c01f18d8e4','01a22213-a99f-74d0-8d86-16e36ee9c533',NULL);
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
INSERT INTO "sme_related" VALUES('01a22213-a9a1-75ef-96bb-03849549bbf3','2026-11-28T12:14:03.679Z','giulia','2026-11-28T12:14:03.679Z','giulia',NULL,'CONFAPI','01a22213-a94c-7f0f-8fe5-1999171e41fd','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a22213-a99f-74d0-8d86-16e36ee9c533','01a22213-a99f-74d0-8d86-16e36ee9c533',NULL);
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
INSERT INTO "txn" VALUES('01a22213-a8bd-79be-a48c-60d53337707f','2026-11-28T12:14:03.453Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a22213-a8ef-7b5e-8a8d-306a428843b1','2026-11-28T12:14:03.503Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a8f5-7e4e-b04c-5012b70df7dc','2026-11-28T12:14:03.509Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a8f9-7aba-9a2b-c3fbfde21701','2026-11-28T12:14:03.513Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a8fd-716b-94e0-e0544da46373','2026-11-28T12:14:03.517Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a900-7569-a9b0-96540a9c3d6e','2026-11-28T12:14:03.520Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a909-7a5d-8fb7-1e5e64130d6b','2026-11-28T12:14:03.529Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a910-736b-8ce6-fbe911c438ef','2026-11-28T12:14:03.536Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a916-75e8-81ac-10989aacfe60','2026-11-28T12:14:03.542Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a91a-750c-90e9-21dba5bde030','2026-11-28T12:14:03.546Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a91f-7479-b94b-73f2b41a30b3','2026-11-28T12:14:03.551Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a928-7415-b4e3-5dc984ab4bd0','2026-11-28T12:14:03.560Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a92f-7a8e-9c12-1604823aa45d','2026-11-28T12:14:03.567Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a22213-a935-70a1-ba26-dc984057d769','{}');
INSERT INTO "txn" VALUES('01a22213-a935-70a1-ba26-dc984057d769','2026-11-28T12:14:03.573Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a22213-a92f-7a8e-9c12-1604823aa45d','01a22213-a93a-7cd9-b75c-fa2cce779805','{}');
INSERT INTO "txn" VALUES('01a22213-a93a-7cd9-b75c-fa2cce779805','2026-11-28T12:14:03.578Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a22213-a935-70a1-ba26-dc984057d769','01a22213-a93e-7dd7-a182-3d5223458b65','{}');
INSERT INTO "txn" VALUES('01a22213-a93e-7dd7-a182-3d5223458b65','2026-11-28T12:14:03.582Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a22213-a93a-7cd9-b75c-fa2cce779805',NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a943-7107-90b7-d759ec218788','2026-11-28T12:14:03.587Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a94a-760f-b05c-f2c01f18d8e4','2026-11-28T12:14:03.594Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a950-78ea-a945-abf932a886f6','2026-11-28T12:14:03.600Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a99f-74d0-8d86-16e36ee9c533','2026-11-28T12:14:03.679Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a9aa-7130-b85e-ec0993366e48','2026-11-28T12:14:03.690Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "…"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a9b0-7a76-b4fe-5ae04c1ad373','2026-11-28T12:14:03.696Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a9b7-7182-997b-585e87999d0d','2026-11-28T12:14:03.703Z','giulia','desk-7','CONFAPI','["Do not contact a person", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a9bb-76fb-a810-5d96dff7b49a','2026-11-28T12:14:03.707Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a9c1-784c-b61e-f3b2ba188a67','2026-11-28T12:14:03.713Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a9c9-7a6a-9ac7-469c7d1f7646','2026-11-28T12:14:03.721Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-a9d1-7f31-ba6b-89ffc24a3ca4','2026-11-28T12:14:03.729Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-aa20-76e3-97c1-16a416d44159','2026-11-28T12:14:03.808Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Öntöde Kft."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-aa26-775d-8da9-7d6e5ba15bf9','2026-11-28T12:14:03.814Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-aa2c-782b-8391-1b1396efd4f3','2026-11-28T12:14:03.820Z','giulia','desk-7','CONFAPI','["Add placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-aa33-7279-838a-fda0b8c14489','2026-11-28T12:14:03.827Z','giulia','desk-7','CONFAPI','["Change placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-aa39-7f3a-acc0-e0450cc322d0','2026-11-28T12:14:03.833Z','giulia','desk-7','CONFAPI','["Change placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-aa42-700d-826f-760786ab1507','2026-11-28T12:14:03.841Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-aa46-7980-80dd-4eec2d9cbcf2','2026-11-28T12:14:03.846Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-aa49-7bb0-b38c-4d3c6a33b0df','2026-11-28T12:14:03.849Z','giulia','desk-7','CONFAPI','["Enter an evaluation", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-ab0a-7164-badf-dd5fc77a7de4','2026-11-28T12:14:04.042Z','giulia','desk-7','CONFAPI','["Checklist: {rule}", {"rule": ["A1 certificate, or proof that it was requested", {}, ""]}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-ab0f-7320-aaab-cb7bc088c9e3','2026-11-28T12:14:04.047Z','giulia','desk-7','CONFAPI','["Agreement", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-ab1c-7788-96ca-f74a701b6075','2026-11-28T12:14:04.060Z','giulia','desk-7','CONFAPI','["Amendment", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-ab21-7858-a8c8-a2c00164e5c0','2026-11-28T12:14:04.065Z','giulia','desk-7','CONFAPI','["Confirm a rule of the checklist", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-ab26-7133-ad25-1dafd66ac570','2026-11-28T12:14:04.070Z','giulia','desk-7','CONFAPI','["Add an offer", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-ab2a-77ea-9b3f-4fbc99acaac2','2026-11-28T12:14:04.074Z','giulia','desk-7','CONFAPI','["Add a candidate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22213-ab2f-79bd-b116-1df6164b3a9c','2026-11-28T12:14:04.079Z','giulia','desk-7','CONFAPI','["Decline a match", {}, ""]','do',NULL,NULL,'{}');
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
CREATE INDEX ix_placement_issue_event_id ON placement_issue (event_id);
COMMIT;
