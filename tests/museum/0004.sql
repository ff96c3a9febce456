PRAGMA application_id=1297039955;
PRAGMA user_version=4;
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
INSERT INTO "agreement_signature" VALUES('01a21a8e-a851-7a45-a5be-f898897e0524','2026-11-27T01:11:26.544Z','giulia','2026-11-27T01:11:26.544Z','giulia',NULL,'CONFAPI','01a21a8e-a850-7cea-86fd-3bc7f54a0846','employee','A. Neri',NULL,'wet_ink_scan','2026-11-21',NULL,'signed',NULL,NULL,1,'01a21a8e-a850-776b-aad1-c6eddc0ab032','01a21a8e-a850-776b-aad1-c6eddc0ab032',NULL,NULL,NULL,NULL);
INSERT INTO "agreement_signature" VALUES('01a21a8e-a852-76ae-9672-411436de532e','2026-11-27T01:11:26.544Z','giulia','2026-11-27T01:11:26.544Z','giulia',NULL,'CONFAPI','01a21a8e-a850-7cea-86fd-3bc7f54a0846','hosting','Ő',NULL,'wet_ink_scan','2026-11-21',NULL,'refused','date',NULL,1,'01a21a8e-a850-776b-aad1-c6eddc0ab032','01a21a8e-a850-776b-aad1-c6eddc0ab032',NULL,NULL,NULL,NULL);
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
INSERT INTO "agreement_version" VALUES('01a21a8e-a850-7cea-86fd-3bc7f54a0846','2026-11-27T01:11:26.544Z','giulia','2026-11-27T01:11:26.544Z','giulia',NULL,'CONFAPI','01a21a8e-a7df-7bfb-8d52-1acc845c0f0e',1,'open','{}','0000000000000000000000000000000000000000000000000000000000000000','0000-0000','2026-1','1111111111111111111111111111111111111111111111111111111111111111','2026-11-20',1,'01a21a8e-a850-776b-aad1-c6eddc0ab032','01a21a8e-a850-776b-aad1-c6eddc0ab032',NULL,'agreement',NULL,NULL,NULL,NULL,'employee sending hosting');
INSERT INTO "agreement_version" VALUES('01a21a8e-a854-7429-b3d3-bb126ec105ee','2026-11-27T01:11:26.547Z','giulia','2026-11-27T01:11:26.547Z','giulia',NULL,'CONFAPI','01a21a8e-a7df-7bfb-8d52-1acc845c0f0e',2,'open','{}','2222222222222222222222222222222222222222222222222222222222222222','2222-2222','amendment-1','3333333333333333333333333333333333333333333333333333333333333333','2026-11-27',1,'01a21a8e-a853-7f6e-bafb-d27a7ba54394','01a21a8e-a853-7f6e-bafb-d27a7ba54394',NULL,'amendment','extend','2027-04-01','“Più tempo”','{"end_date":["2027-04-15","2027-04-20"]}','employee sending hosting');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "attachment" VALUES('01a21a8e-a7c4-7069-a826-49309548f1de','2026-11-27T01:11:26.403Z','giulia','2026-11-27T01:11:26.403Z','giulia',NULL,'CONFAPI','firm','01a21a8e-a770-7ca5-981c-7f63e101e79e','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a21a8e-a7c3-7c65-9a73-79b82f0d851b','01a21a8e-a7c3-7c65-9a73-79b82f0d851b',NULL);
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
INSERT INTO "candidate_profile" VALUES('01a21a8e-a85c-74c2-9d49-afa8c65c5ac7','2026-11-27T01:11:26.555Z','giulia','2026-11-27T01:11:26.555Z','giulia',NULL,'CONFAPI','01a21a8e-a7dc-7891-86de-1dbe3d988ecb','Imparare la fusione',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'draft',1,'01a21a8e-a85b-77e1-bc74-4cae671a85c4','01a21a8e-a85b-77e1-bc74-4cae671a85c4',NULL);
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
INSERT INTO "change" VALUES(1,'01a21a8e-a770-7163-949f-88efae4a7784','firm','01a21a8e-a770-7ca5-981c-7f63e101e79e','insert',NULL);
INSERT INTO "change" VALUES(2,'01a21a8e-a773-771c-9f0f-9ac44459a93a','firm','01a21a8e-a773-7ba6-b72d-5e056432cb21','insert',NULL);
INSERT INTO "change" VALUES(3,'01a21a8e-a775-77a5-9aa3-2af25858ac50','firm','01a21a8e-a775-7bd1-819f-2abd7bb67c05','insert',NULL);
INSERT INTO "change" VALUES(4,'01a21a8e-a777-75ba-83b8-9c80689de2ea','firm','01a21a8e-a777-79bf-a432-361390b297ea','insert',NULL);
INSERT INTO "change" VALUES(5,'01a21a8e-a779-72fe-86ea-4cf3a3b30e47','firm','01a21a8e-a770-7ca5-981c-7f63e101e79e','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a21a8e-a77e-7769-ada7-52220b120999','contact','01a21a8e-a77f-7918-afa2-81f1e8a7d553','insert',NULL);
INSERT INTO "change" VALUES(7,'01a21a8e-a781-7e99-9d33-d6776d3c5bec','firm_site','01a21a8e-a782-7df7-aaf1-8dea8412900c','insert',NULL);
INSERT INTO "change" VALUES(8,'01a21a8e-a785-71ef-8a4d-8dfed496e4ac','firm_note','01a21a8e-a785-7ba4-bb9b-092bfdf29f04','insert',NULL);
INSERT INTO "change" VALUES(9,'01a21a8e-a787-71e5-b4c6-2ba8c839e8a0','firm_tag','0372dd1c-c826-5d4f-ad3a-aefc9292c306','insert',NULL);
INSERT INTO "change" VALUES(10,'01a21a8e-a789-772b-a619-704039da508c','firm','01a21a8e-a773-7ba6-b72d-5e056432cb21','delete',NULL);
INSERT INTO "change" VALUES(11,'01a21a8e-a789-772b-a619-704039da508c','firm','01a21a8e-a775-7bd1-819f-2abd7bb67c05','delete',NULL);
INSERT INTO "change" VALUES(12,'01a21a8e-a78d-7ee5-9025-2630f93c0371','firm','01a21a8e-a773-7ba6-b72d-5e056432cb21','restore',NULL);
INSERT INTO "change" VALUES(13,'01a21a8e-a791-779f-a0c9-2842e8e92ed4','firm','01a21a8e-a777-79bf-a432-361390b297ea','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a21a8e-a794-7033-a5d3-b2ca1155ce84','firm','01a21a8e-a777-79bf-a432-361390b297ea','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a21a8e-a797-711d-ba44-0e32a8c66af5','firm','01a21a8e-a777-79bf-a432-361390b297ea','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a21a8e-a799-718f-945d-fc3d3747adac','firm','01a21a8e-a777-79bf-a432-361390b297ea','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a21a8e-a79b-7257-8c80-03ae48e5e39d','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a21a8e-a79e-7b96-9d5a-ae29aa2b3f5b','sme_declaration','01a21a8e-a79f-7ec8-a177-3f1d8abe7343','insert',NULL);
INSERT INTO "change" VALUES(19,'01a21a8e-a7a1-7c8c-96af-db9154c8a22b','sme_declaration','01a21a8e-a79f-7ec8-a177-3f1d8abe7343','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a21a8e-a7a1-7c8c-96af-db9154c8a22b','firm','01a21a8e-a770-7ca5-981c-7f63e101e79e','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a21a8e-a7ae-7c63-a167-574af3c7ebe9','sme_related','01a21a8e-a7af-7ae1-baf6-78afe0629cc7','insert',NULL);
INSERT INTO "change" VALUES(22,'01a21a8e-a7ae-7c63-a167-574af3c7ebe9','sme_declaration','01a21a8e-a79f-7ec8-a177-3f1d8abe7343','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a21a8e-a7ae-7c63-a167-574af3c7ebe9','firm','01a21a8e-a770-7ca5-981c-7f63e101e79e','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a21a8e-a7b7-7386-afab-e3a28618a9ed','consent','01a21a8e-a7b7-77f3-936d-bdb8a953b6c4','insert',NULL);
INSERT INTO "change" VALUES(26,'01a21a8e-a7ba-7830-99bc-a6c66143642c','do_not_contact','01a21a8e-a7bb-7284-85d2-bed10d23d6f9','insert',NULL);
INSERT INTO "change" VALUES(27,'01a21a8e-a7bc-7836-af09-0dc10ef9266a','not_duplicate','8ee64f35-e448-5dd6-ab5c-ccff1b31b989','insert',NULL);
INSERT INTO "change" VALUES(28,'01a21a8e-a7bf-7af0-9260-346e7cfffdce','saved_filter','01a21a8e-a7bf-7f19-a0f5-a3222fa93935','insert',NULL);
INSERT INTO "change" VALUES(29,'01a21a8e-a7c3-7c65-9a73-79b82f0d851b','attachment','01a21a8e-a7c4-7069-a826-49309548f1de','insert',NULL);
INSERT INTO "change" VALUES(30,'01a21a8e-a7c3-7c65-9a73-79b82f0d851b','person_care','01a21a8e-a7c4-7aaf-8314-d7e542c31529','insert',NULL);
INSERT INTO "change" VALUES(31,'01a21a8e-a7c3-7c65-9a73-79b82f0d851b','retention_hold','01a21a8e-a7c5-7377-8d88-7cd771a9eed0','insert',NULL);
INSERT INTO "change" VALUES(32,'01a21a8e-a7c7-7b45-ab8c-9c4c1cbacb24','contact','01a21a8e-a7b4-79ed-b31d-df69bdc6a3a1','delete',NULL);
INSERT INTO "change" VALUES(33,'01a21a8e-a7d8-7455-bfb7-4d52e60ed6f0','firm','01a21a8e-a7d9-73b2-aae3-424a29166a43','insert',NULL);
INSERT INTO "change" VALUES(34,'01a21a8e-a7db-760a-a7bb-2f480693ed14','contact','01a21a8e-a7dc-7891-86de-1dbe3d988ecb','insert',NULL);
INSERT INTO "change" VALUES(35,'01a21a8e-a7de-7a28-a9d1-646afe4d0afb','placement','01a21a8e-a7df-7bfb-8d52-1acc845c0f0e','insert',NULL);
INSERT INTO "change" VALUES(36,'01a21a8e-a7e1-7dcf-b200-964bf64fc134','placement_event','01a21a8e-a7e2-72bf-b0bd-9f7463c05b48','insert',NULL);
INSERT INTO "change" VALUES(37,'01a21a8e-a7e3-798b-a596-45259eedf253','placement_evaluation','01a21a8e-a7e4-755e-8bdb-2b8a91ff34ec','insert',NULL);
INSERT INTO "change" VALUES(38,'01a21a8e-a84d-7708-b2dd-a388677355ac','placement_check','01a21a8e-a84e-71e6-93e0-e5282b86c559','insert',NULL);
INSERT INTO "change" VALUES(39,'01a21a8e-a850-776b-aad1-c6eddc0ab032','agreement_version','01a21a8e-a850-7cea-86fd-3bc7f54a0846','insert',NULL);
INSERT INTO "change" VALUES(40,'01a21a8e-a850-776b-aad1-c6eddc0ab032','agreement_signature','01a21a8e-a851-7a45-a5be-f898897e0524','insert',NULL);
INSERT INTO "change" VALUES(41,'01a21a8e-a850-776b-aad1-c6eddc0ab032','agreement_signature','01a21a8e-a852-76ae-9672-411436de532e','insert',NULL);
INSERT INTO "change" VALUES(42,'01a21a8e-a853-7f6e-bafb-d27a7ba54394','agreement_version','01a21a8e-a854-7429-b3d3-bb126ec105ee','insert',NULL);
INSERT INTO "change" VALUES(43,'01a21a8e-a856-7f86-8e7e-b6d1331491bf','compliance_rule','8c203628-6ba1-5e95-abc4-353ffae0cc08','insert',NULL);
INSERT INTO "change" VALUES(44,'01a21a8e-a859-7970-b6f6-5c88b8c0fdb5','host_offer','01a21a8e-a859-7dcf-bf14-57fdcfda4ccd','insert',NULL);
INSERT INTO "change" VALUES(45,'01a21a8e-a85b-77e1-bc74-4cae671a85c4','candidate_profile','01a21a8e-a85c-74c2-9d49-afa8c65c5ac7','insert',NULL);
INSERT INTO "change" VALUES(46,'01a21a8e-a85d-7c2f-aa0c-961337b0e18c','market_match','ade6f44f-165f-5272-954d-86a61bd70e5e','insert',NULL);
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
INSERT INTO "compliance_rule" VALUES('8c203628-6ba1-5e95-abc4-353ffae0cc08','2026-11-27T01:11:26.550Z','giulia','2026-11-27T01:11:26.550Z','giulia',NULL,'CONFAPI','a1','2026-11-27','giulia',12,'ministero',1,'01a21a8e-a856-7f86-8e7e-b6d1331491bf','01a21a8e-a856-7f86-8e7e-b6d1331491bf',NULL);
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
INSERT INTO "consent" VALUES('01a21a8e-a7b7-77f3-936d-bdb8a953b6c4','2026-11-27T01:11:26.391Z','giulia','2026-11-27T01:11:26.391Z','giulia',NULL,'CONFAPI','contact','01a21a8e-a77f-7918-afa2-81f1e8a7d553','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a21a8e-a7b7-7386-afab-e3a28618a9ed','01a21a8e-a7b7-7386-afab-e3a28618a9ed',NULL);
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
INSERT INTO "contact" VALUES('01a21a8e-a763-7ec5-857d-e92c1e3177b8','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-765b-ad33-c3a67681e0ef','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7ed8-a523-cd833a89dff5','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-768d-9a73-e00912719836','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7ee8-9769-8d1c174f9553','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-769a-8e05-1ffac2770e2d','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7ef4-898b-98c5cfbc80cb','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76a4-a9ef-79d13acdc283','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7f02-a80b-beef4f873f72','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76ae-a959-99fa1e1e78a7','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7f0e-a463-b24a50dabad6','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76bb-8050-9db3885037d6','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7f1b-b7ff-7b6e073d1a4a','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76cd-9003-eb3e0243f58c','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7f29-b2bd-2bba5c05848e','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76cd-9003-eb3e0243f58c','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7f35-8384-5613cb847e10','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76da-b548-cdffec842c68','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7f42-aee0-8a4086bf6f78','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76e5-a029-f03fe692b614','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7f4f-a8e9-2288b039081c','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76ee-822c-76dcd203dbf1','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7f5d-9f11-456d9a1f909e','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76f8-8b59-293fe06a43cd','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a763-7f69-92cc-6c7f946c325f','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-7700-9b1b-417cda9c17aa','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a77f-7918-afa2-81f1e8a7d553','2026-11-27T01:11:26.334Z','giulia','2026-11-27T01:11:26.334Z','giulia',NULL,'CONFAPI','01a21a8e-a770-7ca5-981c-7f63e101e79e',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a21a8e-a77e-7769-ada7-52220b120999','01a21a8e-a77e-7769-ada7-52220b120999',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a7b4-79ed-b31d-df69bdc6a3a1','2026-11-27T01:11:26.387Z','giulia','2026-11-27T01:11:26.407Z','giulia','2026-11-27T01:11:26.407Z','CONFAPI','01a21a8e-a770-7ca5-981c-7f63e101e79e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a21a8e-a7b3-7d13-b116-ccc17f95d630','01a21a8e-a7c7-7b45-ab8c-9c4c1cbacb24','01a21a8e-a7c7-7b45-ab8c-9c4c1cbacb24',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21a8e-a7dc-7891-86de-1dbe3d988ecb','2026-11-27T01:11:26.427Z','giulia','2026-11-27T01:11:26.427Z','giulia',NULL,'CONFAPI','01a21a8e-a770-7ca5-981c-7f63e101e79e',NULL,'Neri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,'01a21a8e-a7db-760a-a7bb-2f480693ed14','01a21a8e-a7db-760a-a7bb-2f480693ed14',NULL,1,0,NULL,NULL,0,'1990-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "disclosure" VALUES('01a21a8e-a7c2-7721-baf2-2a0f9ea0da2c','2026-11-27T01:11:26.402Z','giulia','mail','invitation',NULL,'["01a21a8e-a77f-7918-afa2-81f1e8a7d553"]');
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
INSERT INTO "do_not_contact" VALUES('01a21a8e-a7bb-7284-85d2-bed10d23d6f9','2026-11-27T01:11:26.394Z','giulia','2026-11-27T01:11:26.394Z','giulia',NULL,'CONFAPI','email','410fa46c0589b99193b372569b49f8880536e11f1cb1716ffafb3b7d9883bf3a','2026-11-27',1,'01a21a8e-a7ba-7830-99bc-a6c66143642c','01a21a8e-a7ba-7830-99bc-a6c66143642c',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a21a8e-a777-79bf-a432-361390b297ea','website','offic','2026-11-27T01:11:26.365Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a21a8e-a7b4-79ed-b31d-df69bdc6a3a1','contact','2026-11-27T01:11:26.407Z');
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
INSERT INTO "firm" VALUES('01a21a8e-a763-765b-ad33-c3a67681e0ef','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-768d-9a73-e00912719836','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-769a-8e05-1ffac2770e2d','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-76a4-a9ef-79d13acdc283','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-76ae-a959-99fa1e1e78a7','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-76bb-8050-9db3885037d6','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-76cd-9003-eb3e0243f58c','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-76da-b548-cdffec842c68','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-76e5-a029-f03fe692b614','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-76ee-822c-76dcd203dbf1','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-76f8-8b59-293fe06a43cd','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a763-7700-9b1b-417cda9c17aa','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a770-7ca5-981c-7f63e101e79e','2026-11-27T01:11:26.320Z','giulia','2026-11-27T01:11:26.382Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a21a8e-a770-7163-949f-88efae4a7784','01a21a8e-a7ae-7c63-a167-574af3c7ebe9',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a773-7ba6-b72d-5e056432cb21','2026-11-27T01:11:26.323Z','giulia','2026-11-27T01:11:26.349Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a21a8e-a773-771c-9f0f-9ac44459a93a','01a21a8e-a78d-7ee5-9025-2630f93c0371',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a775-7bd1-819f-2abd7bb67c05','2026-11-27T01:11:26.325Z','giulia','2026-11-27T01:11:26.345Z','giulia','2026-11-27T01:11:26.345Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a21a8e-a775-77a5-9aa3-2af25858ac50','01a21a8e-a789-772b-a619-704039da508c','01a21a8e-a789-772b-a619-704039da508c');
INSERT INTO "firm" VALUES('01a21a8e-a777-79bf-a432-361390b297ea','2026-11-27T01:11:26.327Z','giulia','2026-11-27T01:11:26.361Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a21a8e-a777-75ba-83b8-9c80689de2ea','01a21a8e-a799-718f-945d-fc3d3747adac',NULL);
INSERT INTO "firm" VALUES('01a21a8e-a7d9-73b2-aae3-424a29166a43','2026-11-27T01:11:26.424Z','giulia','2026-11-27T01:11:26.424Z','giulia',NULL,'CONFAPI','Öntöde Kft.',NULL,NULL,NULL,'HU',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,1,'01a21a8e-a7d8-7455-bfb7-4d52e60ed6f0','01a21a8e-a7d8-7455-bfb7-4d52e60ed6f0',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a21a8e-a763-765b-ad33-c3a67681e0ef','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a21a8e-a763-768d-9a73-e00912719836','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a21a8e-a763-769a-8e05-1ffac2770e2d','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a21a8e-a763-76a4-a9ef-79d13acdc283','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 746208206','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a21a8e-a763-76ae-a959-99fa1e1e78a7','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a21a8e-a763-76bb-8050-9db3885037d6','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-805137','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a21a8e-a763-76cd-9003-eb3e0243f58c','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a21a8e-a763-76da-b548-cdffec842c68','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 559155783','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a21a8e-a763-76e5-a029-f03fe692b614','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a21a8e-a763-76ee-822c-76dcd203dbf1','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/1996','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a21a8e-a763-76f8-8b59-293fe06a43cd','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 0400215763','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a21a8e-a763-7700-9b1b-417cda9c17aa','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/2009','RO12',0);
INSERT INTO "firm_list" VALUES('en',13,'01a21a8e-a770-7ca5-981c-7f63e101e79e','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo neri','',14);
INSERT INTO "firm_list" VALUES('en',16,'01a21a8e-a777-79bf-a432-361390b297ea','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',17,'01a21a8e-a773-7ba6-b72d-5e056432cb21','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',18,'01a21a8e-a7d9-73b2-aae3-424a29166a43','ontode kft 	})z)	88','􏿿','􏿿','hungary 		8','􏿿','',4,1,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','ontode kft. oentoede','',62);
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
INSERT INTO "firm_note" VALUES('01a21a8e-a764-7499-b1b3-f780effdd474','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-765b-ad33-c3a67681e0ef','Bitte vormittags anrufen.',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_note" VALUES('01a21a8e-a785-7ba4-bb9b-092bfdf29f04','2026-11-27T01:11:26.341Z','giulia','2026-11-27T01:11:26.341Z','giulia',NULL,'CONFAPI','01a21a8e-a770-7ca5-981c-7f63e101e79e','“Prima” nota;
due righe – ŐŰ ığ',1,'01a21a8e-a785-71ef-8a4d-8dfed496e4ac','01a21a8e-a785-71ef-8a4d-8dfed496e4ac',NULL);
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
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7c7d-8fa3-b16c6182afce','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-765b-ad33-c3a67681e0ef',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7c9f-be12-8995473d1f65','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-768d-9a73-e00912719836',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7cae-8f9c-148601b28756','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-769a-8e05-1ffac2770e2d',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7cbf-9a47-0c5472b3439d','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76a4-a9ef-79d13acdc283',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7ccd-9516-47f197cb9e9e','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76ae-a959-99fa1e1e78a7',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7cdc-89d3-7a1e5c0b06a3','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76bb-8050-9db3885037d6',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7ce9-a456-b4ebbc5652df','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76cd-9003-eb3e0243f58c',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7cf6-8e85-314a70e609d9','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76da-b548-cdffec842c68',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7d01-8f5e-06386012e24f','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76e5-a029-f03fe692b614',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7d0e-bafa-7e7dd6bb43ac','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76ee-822c-76dcd203dbf1',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7d1b-bf30-41484855b01a','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76f8-8b59-293fe06a43cd',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7d29-8a84-05e6712cf712','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-7700-9b1b-417cda9c17aa',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a763-7d35-a60d-434eb4a6ef34','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-7700-9b1b-417cda9c17aa','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_site" VALUES('01a21a8e-a782-7df7-aaf1-8dea8412900c','2026-11-27T01:11:26.337Z','giulia','2026-11-27T01:11:26.337Z','giulia',NULL,'CONFAPI','01a21a8e-a770-7ca5-981c-7f63e101e79e',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a21a8e-a781-7e99-9d33-d6776d3c5bec','01a21a8e-a781-7e99-9d33-d6776d3c5bec',NULL);
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
INSERT INTO "firm_tag" VALUES('bdeb6833-a09d-5f20-ad03-c96718a00923','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-765b-ad33-c3a67681e0ef','Newsletter',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('f6fc57ba-70ee-5dbb-94e7-7a1720c8eea5','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-765b-ad33-c3a67681e0ef','Focus group',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('eb5ed62a-9471-5b31-889d-f73c65695e60','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-769a-8e05-1ffac2770e2d','Looking for a successor',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('02e81413-c3fe-52f4-9acb-2826d1b99cea','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76a4-a9ef-79d13acdc283','Wants to send',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('ec372b9f-4c22-5f82-aee6-a5ca173ac9dd','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76ae-a959-99fa1e1e78a7','Wants to host',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('3db85027-85bc-5795-8ee9-66bb536461a6','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76bb-8050-9db3885037d6','Newsletter',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('6935200d-40dc-56af-8510-265ad5083474','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76bb-8050-9db3885037d6','Wants to host',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('27090744-5cf2-5b3c-b1e1-72b971dda32b','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76bb-8050-9db3885037d6','Exports',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('8e58a282-c618-5cb2-81ff-9269d61295aa','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76cd-9003-eb3e0243f58c','Wants to send',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('83cf3af4-a57b-5d2d-9c62-3e558b0db102','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76da-b548-cdffec842c68','Focus group',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('3dad1fd8-fcaa-57c0-9d98-824f4a39f4fd','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76e5-a029-f03fe692b614','Looking for a successor',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('5625e408-70e9-5ecf-acca-037d2d5dedfd','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76ee-822c-76dcd203dbf1','Board member',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('f0090cac-66a3-54b7-a4c5-1ccd40069939','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76ee-822c-76dcd203dbf1','Wants to host',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('e724ef0a-733f-565b-9743-1a55c0078177','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76f8-8b59-293fe06a43cd','Wants to send',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('c35371f1-a742-53bd-9157-88fccd972b9f','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-76f8-8b59-293fe06a43cd','Focus group',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('35de9857-8e3e-55b4-901e-77004f05fb86','2026-11-27T01:11:26.294Z','','2026-11-27T01:11:26.294Z','',NULL,'CONFAPI','01a21a8e-a763-7700-9b1b-417cda9c17aa','Looking for a successor',1,'01a21a8e-a756-7956-b915-ca7faedaf00a','01a21a8e-a756-7956-b915-ca7faedaf00a',NULL);
INSERT INTO "firm_tag" VALUES('0372dd1c-c826-5d4f-ad3a-aefc9292c306','2026-11-27T01:11:26.343Z','giulia','2026-11-27T01:11:26.343Z','giulia',NULL,'CONFAPI','01a21a8e-a770-7ca5-981c-7f63e101e79e','meccanica',1,'01a21a8e-a787-71e5-b4c6-2ba8c839e8a0','01a21a8e-a787-71e5-b4c6-2ba8c839e8a0',NULL);
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
INSERT INTO "host_offer" VALUES('01a21a8e-a859-7dcf-bf14-57fdcfda4ccd','2026-11-27T01:11:26.553Z','giulia','2026-11-27T01:11:26.553Z','giulia',NULL,'CONFAPI','01a21a8e-a7d9-73b2-aae3-424a29166a43',NULL,'Öntés','öntés, CNC',NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,NULL,'draft',1,'01a21a8e-a859-7970-b6f6-5c88b8c0fdb5','01a21a8e-a859-7970-b6f6-5c88b8c0fdb5',NULL);
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
	deleted_in TEXT, 
	CONSTRAINT pk_market_match PRIMARY KEY (id), 
	CONSTRAINT fk_market_match_candidate_id_candidate_profile FOREIGN KEY(candidate_id) REFERENCES candidate_profile (id), 
	CONSTRAINT fk_market_match_offer_id_host_offer FOREIGN KEY(offer_id) REFERENCES host_offer (id)
)
 STRICT

;
INSERT INTO "market_match" VALUES('ade6f44f-165f-5272-954d-86a61bd70e5e','2026-11-27T01:11:26.557Z','giulia','2026-11-27T01:11:26.557Z','giulia',NULL,'CONFAPI','01a21a8e-a859-7dcf-bf14-57fdcfda4ccd','01a21a8e-a85c-74c2-9d49-afa8c65c5ac7','declined',41,'lontano','2026-11-27',1,'01a21a8e-a85d-7c2f-aa0c-961337b0e18c','01a21a8e-a85d-7c2f-aa0c-961337b0e18c',NULL);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('id','01a21a8e-a74e-7cbc-af09-4525d2be3b67');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-27T01:11:26.286Z');
INSERT INTO "meta" VALUES('list_locales','en:3');
INSERT INTO "meta" VALUES('ban_key','2cd454d2d84735ddee725e700ae824f07b587f2809b0bb428933f8f8e2d591b0');
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
INSERT INTO "not_duplicate" VALUES('8ee64f35-e448-5dd6-ab5c-ccff1b31b989','2026-11-27T01:11:26.396Z','giulia','2026-11-27T01:11:26.396Z','giulia',NULL,'CONFAPI','01a21a8e-a770-7ca5-981c-7f63e101e79e','01a21a8e-a777-79bf-a432-361390b297ea',1,'01a21a8e-a7bc-7836-af09-0dc10ef9266a','01a21a8e-a7bc-7836-af09-0dc10ef9266a',NULL);
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
INSERT INTO "person_care" VALUES('01a21a8e-a7c4-7aaf-8314-d7e542c31529','2026-11-27T01:11:26.403Z','giulia','2026-11-27T01:11:26.403Z','giulia',NULL,'CONFAPI','01a21a8e-a77f-7918-afa2-81f1e8a7d553','Luca',NULL,NULL,'–',1,'01a21a8e-a7c3-7c65-9a73-79b82f0d851b','01a21a8e-a7c3-7c65-9a73-79b82f0d851b',NULL);
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
INSERT INTO "placement" VALUES('01a21a8e-a7df-7bfb-8d52-1acc845c0f0e','2026-11-27T01:11:26.430Z','giulia','2026-11-27T01:11:26.430Z','giulia',NULL,'CONFAPI','MS-CONFAPI-2026-0001-W','MOBILISE_1_2M','01a21a8e-a770-7ca5-981c-7f63e101e79e','01a21a8e-a7dc-7891-86de-1dbe3d988ecb','01a21a8e-a7d9-73b2-aae3-424a29166a43',NULL,'CONFAPI',NULL,'draft',NULL,'2026-11-27T01:11:26.430Z',NULL,'2027-03-01','2027-04-15',NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sending','sending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en','en','equal',NULL,NULL,NULL,1,'01a21a8e-a7de-7a28-a9d1-646afe4d0afb','01a21a8e-a7de-7a28-a9d1-646afe4d0afb',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "placement_check" VALUES('01a21a8e-a84e-71e6-93e0-e5282b86c559','2026-11-27T01:11:26.541Z','giulia','2026-11-27T01:11:26.541Z','giulia',NULL,'CONFAPI','01a21a8e-a7df-7bfb-8d52-1acc845c0f0e','a1','done','n. 12','giulia','2026-11-27',NULL,1,'01a21a8e-a84d-7708-b2dd-a388677355ac','01a21a8e-a84d-7708-b2dd-a388677355ac',NULL);
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
INSERT INTO "placement_evaluation" VALUES('01a21a8e-a7e4-755e-8bdb-2b8a91ff34ec','2026-11-27T01:11:26.435Z','giulia','2026-11-27T01:11:26.435Z','giulia',NULL,'CONFAPI','01a21a8e-a7df-7bfb-8d52-1acc845c0f0e','employee','{"skills":4}','2026-11-27',1,'01a21a8e-a7e3-798b-a596-45259eedf253','01a21a8e-a7e3-798b-a596-45259eedf253',NULL);
CREATE TABLE placement_event (
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
	CONSTRAINT pk_placement_event PRIMARY KEY (id), 
	CONSTRAINT fk_placement_event_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
)
 STRICT

;
INSERT INTO "placement_event" VALUES('01a21a8e-a7e2-72bf-b0bd-9f7463c05b48','2026-11-27T01:11:26.433Z','giulia','2026-11-27T01:11:26.433Z','giulia',NULL,'CONFAPI','01a21a8e-a7df-7bfb-8d52-1acc845c0f0e','call','2026-11-20',NULL,'“Pronto?” – ő',1,'01a21a8e-a7e1-7dcf-b200-964bf64fc134','01a21a8e-a7e1-7dcf-b200-964bf64fc134',NULL);
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
INSERT INTO "recent" VALUES('giulia','firm','01a21a8e-a770-7ca5-981c-7f63e101e79e','2026-11-27T01:11:26.401222+00:00');
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
INSERT INTO "retention_hold" VALUES('01a21a8e-a7c5-7377-8d88-7cd771a9eed0','2026-11-27T01:11:26.403Z','giulia','2026-11-27T01:11:26.403Z','giulia',NULL,'CONFAPI','contact','01a21a8e-a77f-7918-afa2-81f1e8a7d553','audit',NULL,1,'01a21a8e-a7c3-7c65-9a73-79b82f0d851b','01a21a8e-a7c3-7c65-9a73-79b82f0d851b',NULL);
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
INSERT INTO "saved_filter" VALUES('01a21a8e-a7bf-7f19-a0f5-a3222fa93935','2026-11-27T01:11:26.399Z','giulia','2026-11-27T01:11:26.399Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a21a8e-a7bf-7af0-9260-346e7cfffdce','01a21a8e-a7bf-7af0-9260-346e7cfffdce',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-27T01:11:26.363Z','giulia','2026-11-27T01:11:26.363Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a21a8e-a79b-7257-8c80-03ae48e5e39d','01a21a8e-a79b-7257-8c80-03ae48e5e39d',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a21a8e-a79f-7ec8-a177-3f1d8abe7343','2026-11-27T01:11:26.366Z','giulia','2026-11-27T01:11:26.382Z','giulia',NULL,'CONFAPI','01a21a8e-a770-7ca5-981c-7f63e101e79e',2025,'2026-11-27',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a21a8e-a79e-7b96-9d5a-ae29aa2b3f5b','01a21a8e-a7ae-7c63-a167-574af3c7ebe9',NULL);
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
INSERT INTO "sme_related" VALUES('01a21a8e-a7af-7ae1-baf6-78afe0629cc7','2026-11-27T01:11:26.382Z','giulia','2026-11-27T01:11:26.382Z','giulia',NULL,'CONFAPI','01a21a8e-a79f-7ec8-a177-3f1d8abe7343','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a21a8e-a7ae-7c63-a167-574af3c7ebe9','01a21a8e-a7ae-7c63-a167-574af3c7ebe9',NULL);
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
INSERT INTO "txn" VALUES('01a21a8e-a756-7956-b915-ca7faedaf00a','2026-11-27T01:11:26.294Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a21a8e-a770-7163-949f-88efae4a7784','2026-11-27T01:11:26.320Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a773-771c-9f0f-9ac44459a93a','2026-11-27T01:11:26.323Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a775-77a5-9aa3-2af25858ac50','2026-11-27T01:11:26.325Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a777-75ba-83b8-9c80689de2ea','2026-11-27T01:11:26.327Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a779-72fe-86ea-4cf3a3b30e47','2026-11-27T01:11:26.329Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a77e-7769-ada7-52220b120999','2026-11-27T01:11:26.334Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a781-7e99-9d33-d6776d3c5bec','2026-11-27T01:11:26.337Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a785-71ef-8a4d-8dfed496e4ac','2026-11-27T01:11:26.341Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a787-71e5-b4c6-2ba8c839e8a0','2026-11-27T01:11:26.343Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a789-772b-a619-704039da508c','2026-11-27T01:11:26.345Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a78d-7ee5-9025-2630f93c0371','2026-11-27T01:11:26.349Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a791-779f-a0c9-2842e8e92ed4','2026-11-27T01:11:26.353Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a21a8e-a794-7033-a5d3-b2ca1155ce84','{}');
INSERT INTO "txn" VALUES('01a21a8e-a794-7033-a5d3-b2ca1155ce84','2026-11-27T01:11:26.355Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21a8e-a791-779f-a0c9-2842e8e92ed4','01a21a8e-a797-711d-ba44-0e32a8c66af5','{}');
INSERT INTO "txn" VALUES('01a21a8e-a797-711d-ba44-0e32a8c66af5','2026-11-27T01:11:26.359Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a21a8e-a794-7033-a5d3-b2ca1155ce84','01a21a8e-a799-718f-945d-fc3d3747adac','{}');
INSERT INTO "txn" VALUES('01a21a8e-a799-718f-945d-fc3d3747adac','2026-11-27T01:11:26.361Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21a8e-a797-711d-ba44-0e32a8c66af5',NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a79b-7257-8c80-03ae48e5e39d','2026-11-27T01:11:26.363Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a79e-7b96-9d5a-ae29aa2b3f5b','2026-11-27T01:11:26.366Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7a1-7c8c-96af-db9154c8a22b','2026-11-27T01:11:26.369Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7ae-7c63-a167-574af3c7ebe9','2026-11-27T01:11:26.382Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7b3-7d13-b116-ccc17f95d630','2026-11-27T01:11:26.387Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7b7-7386-afab-e3a28618a9ed','2026-11-27T01:11:26.391Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7ba-7830-99bc-a6c66143642c','2026-11-27T01:11:26.394Z','giulia','desk-7','CONFAPI','["Do not contact {name}", {"name": "Dimenticata"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7bc-7836-af09-0dc10ef9266a','2026-11-27T01:11:26.396Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7bf-7af0-9260-346e7cfffdce','2026-11-27T01:11:26.399Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7c3-7c65-9a73-79b82f0d851b','2026-11-27T01:11:26.403Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7c7-7b45-ab8c-9c4c1cbacb24','2026-11-27T01:11:26.407Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7d8-7455-bfb7-4d52e60ed6f0','2026-11-27T01:11:26.424Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Öntöde Kft."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7db-760a-a7bb-2f480693ed14','2026-11-27T01:11:26.427Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7de-7a28-a9d1-646afe4d0afb','2026-11-27T01:11:26.430Z','giulia','desk-7','CONFAPI','["Add placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7e1-7dcf-b200-964bf64fc134','2026-11-27T01:11:26.433Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a7e3-798b-a596-45259eedf253','2026-11-27T01:11:26.435Z','giulia','desk-7','CONFAPI','["Enter an evaluation", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a84d-7708-b2dd-a388677355ac','2026-11-27T01:11:26.541Z','giulia','desk-7','CONFAPI','["Checklist: {rule}", {"rule": ["A1 certificate, or proof that it was requested", {}, ""]}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a850-776b-aad1-c6eddc0ab032','2026-11-27T01:11:26.544Z','giulia','desk-7','CONFAPI','["Agreement", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a853-7f6e-bafb-d27a7ba54394','2026-11-27T01:11:26.547Z','giulia','desk-7','CONFAPI','["Amendment", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a856-7f86-8e7e-b6d1331491bf','2026-11-27T01:11:26.550Z','giulia','desk-7','CONFAPI','["Confirm a rule of the checklist", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a859-7970-b6f6-5c88b8c0fdb5','2026-11-27T01:11:26.553Z','giulia','desk-7','CONFAPI','["Add an offer", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a85b-77e1-bc74-4cae671a85c4','2026-11-27T01:11:26.555Z','giulia','desk-7','CONFAPI','["Add a candidate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21a8e-a85d-7c2f-aa0c-961337b0e18c','2026-11-27T01:11:26.557Z','giulia','desk-7','CONFAPI','["Decline a match", {}, ""]','do',NULL,NULL,'{}');
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
CREATE INDEX ix_placement_event_placement_id ON placement_event (placement_id);
CREATE INDEX ix_agreement_signature_version_id ON agreement_signature (version_id);
CREATE INDEX ix_host_offer_firm_id ON host_offer (firm_id);
CREATE INDEX ix_candidate_profile_employee_id ON candidate_profile (employee_id);
CREATE INDEX ix_market_match_candidate_id ON market_match (candidate_id);
CREATE INDEX ix_market_match_offer_id ON market_match (offer_id);
COMMIT;
