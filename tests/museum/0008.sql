PRAGMA application_id=1297039955;
PRAGMA user_version=8;
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
INSERT INTO "agreement_signature" VALUES('01a22165-9f39-7def-9517-3ab7f275962e','2026-11-28T09:03:57.745Z','giulia','2026-11-28T09:03:57.745Z','giulia',NULL,'CONFAPI','01a22165-9f32-7dd2-b589-31001adec6d6','employee','A. Neri',NULL,'wet_ink_scan','2026-11-21',NULL,'signed',NULL,NULL,1,'01a22165-9f31-7e3a-b776-4330122fe131','01a22165-9f31-7e3a-b776-4330122fe131',NULL,NULL,NULL,NULL);
INSERT INTO "agreement_signature" VALUES('01a22165-9f3b-7ea2-956b-f9f362464bae','2026-11-28T09:03:57.745Z','giulia','2026-11-28T09:03:57.745Z','giulia',NULL,'CONFAPI','01a22165-9f32-7dd2-b589-31001adec6d6','hosting','Ő',NULL,'wet_ink_scan','2026-11-21',NULL,'refused','date',NULL,1,'01a22165-9f31-7e3a-b776-4330122fe131','01a22165-9f31-7e3a-b776-4330122fe131',NULL,NULL,NULL,NULL);
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
INSERT INTO "agreement_version" VALUES('01a22165-9f32-7dd2-b589-31001adec6d6','2026-11-28T09:03:57.745Z','giulia','2026-11-28T09:03:57.745Z','giulia',NULL,'CONFAPI','01a22165-9b86-707a-ba2a-0c36e4fae09c',1,'open','{}','0000000000000000000000000000000000000000000000000000000000000000','0000-0000','2026-1','1111111111111111111111111111111111111111111111111111111111111111','2026-11-20',1,'01a22165-9f31-7e3a-b776-4330122fe131','01a22165-9f31-7e3a-b776-4330122fe131',NULL,'agreement',NULL,NULL,NULL,NULL,'employee sending hosting');
INSERT INTO "agreement_version" VALUES('01a22165-9f56-7e6f-a764-8a8e5696d89a','2026-11-28T09:03:57.781Z','giulia','2026-11-28T09:03:57.781Z','giulia',NULL,'CONFAPI','01a22165-9b86-707a-ba2a-0c36e4fae09c',2,'open','{}','2222222222222222222222222222222222222222222222222222222222222222','2222-2222','amendment-1','3333333333333333333333333333333333333333333333333333333333333333','2026-11-27',1,'01a22165-9f55-7e55-9f9f-f34118f19113','01a22165-9f55-7e55-9f9f-f34118f19113',NULL,'amendment','extend','2027-04-01','“Più tempo”','{"end_date":["2027-04-15","2027-04-20"]}','employee sending hosting');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "attachment" VALUES('01a22165-97ad-7519-9ef9-9257562538fa','2026-11-28T09:03:55.820Z','giulia','2026-11-28T09:03:55.820Z','giulia',NULL,'CONFAPI','firm','01a22165-933a-76f4-9798-8c4da3941dd7','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a22165-97ac-72fc-8bd2-a676520014ef','01a22165-97ac-72fc-8bd2-a676520014ef',NULL);
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
INSERT INTO "candidate_profile" VALUES('01a22165-9f8d-7f65-ae1d-04a72ca351b9','2026-11-28T09:03:57.835Z','giulia','2026-11-28T09:03:57.835Z','giulia',NULL,'CONFAPI','01a22165-9b43-7e29-bb15-b31bb0c41e81','Imparare la fusione',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'draft',1,'01a22165-9f8b-7a6b-975b-c79d3e9843c2','01a22165-9f8b-7a6b-975b-c79d3e9843c2',NULL);
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
INSERT INTO "change" VALUES(1,'01a22165-9338-78af-a77f-0ded382a8835','firm','01a22165-933a-76f4-9798-8c4da3941dd7','insert',NULL);
INSERT INTO "change" VALUES(2,'01a22165-9358-77c9-8913-f739d8234dd2','firm','01a22165-9359-7820-a35d-baa37c1a79f0','insert',NULL);
INSERT INTO "change" VALUES(3,'01a22165-9372-77f9-bcdc-d2f629fb95da','firm','01a22165-9373-7833-9e4f-6d370e6ff481','insert',NULL);
INSERT INTO "change" VALUES(4,'01a22165-9385-78fa-b782-16e73ce3c14b','firm','01a22165-9387-7034-9573-dfc88ff314d0','insert',NULL);
INSERT INTO "change" VALUES(5,'01a22165-93a1-7d55-a832-1940f952fc1a','firm','01a22165-933a-76f4-9798-8c4da3941dd7','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a22165-93cc-7a39-8fa5-eef87c306d02','contact','01a22165-93da-79aa-ad17-52d80660cdfe','insert',NULL);
INSERT INTO "change" VALUES(7,'01a22165-93f8-774f-bf0a-7209ddac0250','firm_site','01a22165-9404-7d14-8265-19140e35e6db','insert',NULL);
INSERT INTO "change" VALUES(8,'01a22165-9420-71db-8e6a-3f05bd04b0f5','firm_note','01a22165-9426-78af-a23c-6a6a2e7a8099','insert',NULL);
INSERT INTO "change" VALUES(9,'01a22165-9439-70b1-9025-e0c4bc352876','firm_tag','b8e0df58-f7de-55e7-a4a1-f14bc83bd298','insert',NULL);
INSERT INTO "change" VALUES(10,'01a22165-9460-7001-bed1-c59cb5be14e9','firm','01a22165-9359-7820-a35d-baa37c1a79f0','delete',NULL);
INSERT INTO "change" VALUES(11,'01a22165-9460-7001-bed1-c59cb5be14e9','firm','01a22165-9373-7833-9e4f-6d370e6ff481','delete',NULL);
INSERT INTO "change" VALUES(12,'01a22165-94a6-77f4-acc3-462b940af407','firm','01a22165-9359-7820-a35d-baa37c1a79f0','restore',NULL);
INSERT INTO "change" VALUES(13,'01a22165-94e0-77e6-9367-83f339759ec7','firm','01a22165-9387-7034-9573-dfc88ff314d0','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a22165-950a-76bd-bcd5-dfd76ecd80c5','firm','01a22165-9387-7034-9573-dfc88ff314d0','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a22165-9537-778c-a577-4dbe27d57085','firm','01a22165-9387-7034-9573-dfc88ff314d0','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a22165-954f-71a3-a349-06d0d75e582f','firm','01a22165-9387-7034-9573-dfc88ff314d0','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a22165-9571-7b5e-9065-095d8409ffda','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a22165-95a2-7a49-a78d-1b0d9971aba8','sme_declaration','01a22165-95b4-7318-9b36-dfe9afbaf29c','insert',NULL);
INSERT INTO "change" VALUES(19,'01a22165-95ca-7c7c-8891-d22148ef2ace','sme_declaration','01a22165-95b4-7318-9b36-dfe9afbaf29c','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a22165-95ca-7c7c-8891-d22148ef2ace','firm','01a22165-933a-76f4-9798-8c4da3941dd7','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a22165-9671-7e3f-be55-b1d794d879c5','sme_related','01a22165-967e-76f9-b14f-9400ea392882','insert',NULL);
INSERT INTO "change" VALUES(22,'01a22165-9671-7e3f-be55-b1d794d879c5','sme_declaration','01a22165-95b4-7318-9b36-dfe9afbaf29c','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a22165-9671-7e3f-be55-b1d794d879c5','firm','01a22165-933a-76f4-9798-8c4da3941dd7','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a22165-96e8-7bed-acb8-124870f1b856','consent','01a22165-96e9-7dbd-9d74-efd734dda89d','insert',NULL);
INSERT INTO "change" VALUES(26,'01a22165-970d-7e30-ad83-47aca7ef9209','do_not_contact','01a22165-971e-7a35-a9e7-9e6495c11479','insert',NULL);
INSERT INTO "change" VALUES(27,'01a22165-972e-70dc-9caf-d69e48a04f70','not_duplicate','45e197bd-0d55-57a7-8bf5-c46f4a2dac78','insert',NULL);
INSERT INTO "change" VALUES(28,'01a22165-9776-77c0-953b-cb105ce056db','saved_filter','01a22165-9777-7dad-990b-b7329f1f8ce0','insert',NULL);
INSERT INTO "change" VALUES(29,'01a22165-97ac-72fc-8bd2-a676520014ef','attachment','01a22165-97ad-7519-9ef9-9257562538fa','insert',NULL);
INSERT INTO "change" VALUES(30,'01a22165-97ac-72fc-8bd2-a676520014ef','person_care','01a22165-97b9-7f5b-b586-b73399a91f6e','insert',NULL);
INSERT INTO "change" VALUES(31,'01a22165-97ac-72fc-8bd2-a676520014ef','retention_hold','01a22165-97c8-76e2-89eb-581bd2ae2a76','insert',NULL);
INSERT INTO "change" VALUES(32,'01a22165-98e2-74e4-8d4b-a567ee57cafe','contact','01a22165-96d0-78dc-afe6-8d94bdbe2283','delete',NULL);
INSERT INTO "change" VALUES(33,'01a22165-9b12-7610-9f3f-ece368d06c4b','firm','01a22165-9b1a-72d7-977c-661a37d7b62f','insert',NULL);
INSERT INTO "change" VALUES(34,'01a22165-9b3a-749f-ba08-1b329e721f80','contact','01a22165-9b43-7e29-bb15-b31bb0c41e81','insert',NULL);
INSERT INTO "change" VALUES(35,'01a22165-9b78-795f-8381-af0870026d5e','placement','01a22165-9b86-707a-ba2a-0c36e4fae09c','insert',NULL);
INSERT INTO "change" VALUES(36,'01a22165-9ba0-7ddd-80f5-4fe96ae912c5','placement','01a22165-9b86-707a-ba2a-0c36e4fae09c','update','{"timetable": [null, "lun–ven 8–16"]}');
INSERT INTO "change" VALUES(37,'01a22165-9ba0-7ddd-80f5-4fe96ae912c5','placement_extra','711feaa2-ae02-5da6-bf2d-95891eeb2487','insert',NULL);
INSERT INTO "change" VALUES(38,'01a22165-9bc7-7242-8269-9c520a44846a','placement','01a22165-9b86-707a-ba2a-0c36e4fae09c','update','{"insurance_health": [null, "ASL"]}');
INSERT INTO "change" VALUES(39,'01a22165-9bc7-7242-8269-9c520a44846a','placement_extra','711feaa2-ae02-5da6-bf2d-95891eeb2487','update','{"policy_health": [null, "“0047”-Ő"], "ehic_until": [null, "2028-01-31"], "grant_rate": [null, 80000], "grant_months_hundredths": [null, 153], "cost_other": [null, "other"], "costs_note_l1": [null, "Divise"], "site_3_share": [null, 20], "security_country": [null, "IT"], "immigration_group": [null, "eea"]}');
INSERT INTO "change" VALUES(40,'01a22165-9bfa-7c94-8376-913a1794a748','placement_event','01a22165-9c04-7fe1-90ec-e86f6f02560d','insert',NULL);
INSERT INTO "change" VALUES(41,'01a22165-9c14-70f2-81a0-147c0f7815c4','placement_event','01a22165-9c20-7796-9fae-4088037e47c0','insert',NULL);
INSERT INTO "change" VALUES(42,'01a22165-9c24-733e-8202-2c34822fb3de','placement_evaluation','01a22165-9c27-77aa-b625-3353b2917a57','insert',NULL);
INSERT INTO "change" VALUES(43,'01a22165-9f1f-7459-a773-cc9a61ff760a','placement_check','01a22165-9f21-725b-b99f-074195bd1f44','insert',NULL);
INSERT INTO "change" VALUES(44,'01a22165-9f31-7e3a-b776-4330122fe131','agreement_version','01a22165-9f32-7dd2-b589-31001adec6d6','insert',NULL);
INSERT INTO "change" VALUES(45,'01a22165-9f31-7e3a-b776-4330122fe131','agreement_signature','01a22165-9f39-7def-9517-3ab7f275962e','insert',NULL);
INSERT INTO "change" VALUES(46,'01a22165-9f31-7e3a-b776-4330122fe131','agreement_signature','01a22165-9f3b-7ea2-956b-f9f362464bae','insert',NULL);
INSERT INTO "change" VALUES(47,'01a22165-9f55-7e55-9f9f-f34118f19113','agreement_version','01a22165-9f56-7e6f-a764-8a8e5696d89a','insert',NULL);
INSERT INTO "change" VALUES(48,'01a22165-9f66-7237-aa52-bb6b1469374a','compliance_rule','8c203628-6ba1-5e95-abc4-353ffae0cc08','insert',NULL);
INSERT INTO "change" VALUES(49,'01a22165-9f7d-7c42-b11d-122374eba3b0','host_offer','01a22165-9f7e-7bc1-98aa-e3f895d9b58c','insert',NULL);
INSERT INTO "change" VALUES(50,'01a22165-9f8b-7a6b-975b-c79d3e9843c2','candidate_profile','01a22165-9f8d-7f65-ae1d-04a72ca351b9','insert',NULL);
INSERT INTO "change" VALUES(51,'01a22165-9f9e-702f-bd61-d81fa68d3340','market_match','59db743e-5da5-58ce-9d89-93caae642c32','insert',NULL);
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
INSERT INTO "compliance_rule" VALUES('8c203628-6ba1-5e95-abc4-353ffae0cc08','2026-11-28T09:03:57.798Z','giulia','2026-11-28T09:03:57.798Z','giulia',NULL,'CONFAPI','a1','2026-11-28','giulia',12,'ministero',1,'01a22165-9f66-7237-aa52-bb6b1469374a','01a22165-9f66-7237-aa52-bb6b1469374a',NULL);
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
INSERT INTO "consent" VALUES('01a22165-96e9-7dbd-9d74-efd734dda89d','2026-11-28T09:03:55.624Z','giulia','2026-11-28T09:03:55.624Z','giulia',NULL,'CONFAPI','contact','01a22165-93da-79aa-ad17-52d80660cdfe','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a22165-96e8-7bed-acb8-124870f1b856','01a22165-96e8-7bed-acb8-124870f1b856',NULL);
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
INSERT INTO "contact" VALUES('01a22165-927f-7b1f-8d8f-c13388cf242a','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-71a9-94a5-7562fc550392','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7b8a-a701-ec423114935b','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7219-9e35-73ebbb2cb7c4','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7bc5-82e9-0606f903f39d','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-723d-9f93-2258b050456e','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7bfa-966b-38bcdda5cd62','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-725e-bb9a-ca5f8c7c54e1','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7c2a-a9a0-3365abf6c6b8','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-727b-a113-55d127547ab7','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7c58-b746-6811010ac3c0','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72a1-a118-d241294e2cef','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7c8c-ac7e-0908e10c419c','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72ca-b405-302cbe155422','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7cbf-939a-ce390632fc03','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72ca-b405-302cbe155422','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7cef-82b2-6b5d1c3ee353','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72ed-8dc8-4bf4ed3e35fb','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7d1f-ac7f-56e87ae136e3','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-730d-be6e-3923f3c835d7','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7d4d-b1f1-66e5d2f46da0','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-732a-9cfe-c0d0c52de11e','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7d7e-8a9d-922dff836933','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7347-8ba7-256b5adfe0c9','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-927f-7dac-abdd-364ae66bf29d','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7364-a764-14ac01a308ae','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-93da-79aa-ad17-52d80660cdfe','2026-11-28T09:03:54.828Z','giulia','2026-11-28T09:03:54.828Z','giulia',NULL,'CONFAPI','01a22165-933a-76f4-9798-8c4da3941dd7',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a22165-93cc-7a39-8fa5-eef87c306d02','01a22165-93cc-7a39-8fa5-eef87c306d02',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-96d0-78dc-afe6-8d94bdbe2283','2026-11-28T09:03:55.582Z','giulia','2026-11-28T09:03:56.130Z','giulia','2026-11-28T09:03:56.130Z','CONFAPI','01a22165-933a-76f4-9798-8c4da3941dd7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a22165-96be-7208-9304-d483f56ca4b8','01a22165-98e2-74e4-8d4b-a567ee57cafe','01a22165-98e2-74e4-8d4b-a567ee57cafe',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a22165-9b43-7e29-bb15-b31bb0c41e81','2026-11-28T09:03:56.730Z','giulia','2026-11-28T09:03:56.730Z','giulia',NULL,'CONFAPI','01a22165-933a-76f4-9798-8c4da3941dd7',NULL,'Neri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,'01a22165-9b3a-749f-ba08-1b329e721f80','01a22165-9b3a-749f-ba08-1b329e721f80',NULL,1,0,NULL,NULL,0,'1990-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "disclosure" VALUES('01a22165-979d-7d6c-b1f2-a4a0e242cadb','2026-11-28T09:03:55.805Z','giulia','mail','invitation',NULL,'["01a22165-93da-79aa-ad17-52d80660cdfe"]');
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
INSERT INTO "do_not_contact" VALUES('01a22165-971e-7a35-a9e7-9e6495c11479','2026-11-28T09:03:55.661Z','giulia','2026-11-28T09:03:55.661Z','giulia',NULL,'CONFAPI','email','e49ca9f45dfb7d437f377b048f3b7edf4cfa6f3baaefe58037cc580e663a2bb1','2026-11-28',1,'01a22165-970d-7e30-ad83-47aca7ef9209','01a22165-970d-7e30-ad83-47aca7ef9209',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a22165-9387-7034-9573-dfc88ff314d0','website','offic','2026-11-28T09:03:55.286Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a22165-96d0-78dc-afe6-8d94bdbe2283','contact','2026-11-28T09:03:56.130Z');
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
INSERT INTO "firm" VALUES('01a22165-927e-71a9-94a5-7562fc550392','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-7219-9e35-73ebbb2cb7c4','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-723d-9f93-2258b050456e','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-725e-bb9a-ca5f8c7c54e1','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-727b-a113-55d127547ab7','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-72a1-a118-d241294e2cef','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-72ca-b405-302cbe155422','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-72ed-8dc8-4bf4ed3e35fb','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-730d-be6e-3923f3c835d7','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-732a-9cfe-c0d0c52de11e','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-7347-8ba7-256b5adfe0c9','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-927e-7364-a764-14ac01a308ae','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm" VALUES('01a22165-933a-76f4-9798-8c4da3941dd7','2026-11-28T09:03:54.680Z','giulia','2026-11-28T09:03:55.505Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a22165-9338-78af-a77f-0ded382a8835','01a22165-9671-7e3f-be55-b1d794d879c5',NULL);
INSERT INTO "firm" VALUES('01a22165-9359-7820-a35d-baa37c1a79f0','2026-11-28T09:03:54.712Z','giulia','2026-11-28T09:03:55.046Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a22165-9358-77c9-8913-f739d8234dd2','01a22165-94a6-77f4-acc3-462b940af407',NULL);
INSERT INTO "firm" VALUES('01a22165-9373-7833-9e4f-6d370e6ff481','2026-11-28T09:03:54.738Z','giulia','2026-11-28T09:03:54.975Z','giulia','2026-11-28T09:03:54.975Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a22165-9372-77f9-bcdc-d2f629fb95da','01a22165-9460-7001-bed1-c59cb5be14e9','01a22165-9460-7001-bed1-c59cb5be14e9');
INSERT INTO "firm" VALUES('01a22165-9387-7034-9573-dfc88ff314d0','2026-11-28T09:03:54.757Z','giulia','2026-11-28T09:03:55.215Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a22165-9385-78fa-b782-16e73ce3c14b','01a22165-954f-71a3-a349-06d0d75e582f',NULL);
INSERT INTO "firm" VALUES('01a22165-9b1a-72d7-977c-661a37d7b62f','2026-11-28T09:03:56.690Z','giulia','2026-11-28T09:03:56.690Z','giulia',NULL,'CONFAPI','Öntöde Kft.',NULL,NULL,NULL,'HU',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,1,'01a22165-9b12-7610-9f3f-ece368d06c4b','01a22165-9b12-7610-9f3f-ece368d06c4b',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a22165-927e-71a9-94a5-7562fc550392','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen10001 info@wiegand-1.example +498999998506 +491713920065','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a22165-927e-7219-9e35-73ebbb2cb7c4','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck10002 jonas.baeuerle@rheinblick-2.example +494515550937 +491713920094','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a22165-927e-723d-9f93-2258b050456e','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen10003 info@krueger-3.example +498999998966 +4917604069082','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a22165-927e-725e-bb9a-ca5f8c7c54e1','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 74620820610004 mathilde.jacquet@horizon-4.example +33536493609','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a22165-927e-727b-a113-55d127547ab7','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)10005 torsten.vogt@sued-5.example +493925555049 +4917604069060','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a22165-927e-72a1-a118-d241294e2cef','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-80513710006 info@sipos-6.example +3636555031 +36705550190','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a22165-927e-72ca-b405-302cbe155422','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos10007 hanne.willems@willems-7.example +3292555080 +32470555060 geert.de-vos@willems-7.example +3292555098 +32485555060','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a22165-927e-72ed-8dc8-4bf4ed3e35fb','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 55915578310008 gael.charpentier@charpentier-8.example +33536491068 +33639982067','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a22165-927e-730d-be6e-3923f3c835d7','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin10009 info@turkmen-9.example +904145550132','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a22165-927e-732a-9cfe-c0d0c52de11e','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/199610010 info@marea-10.example +40258555070 +40720555023','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a22165-927e-7347-8ba7-256b5adfe0c9','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 040021576310011 info@stassart-11.example +3225550184','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a22165-927e-7364-a764-14ac01a308ae','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/200910012 info@dunarea-12.example +40258555029 +40720555050','RO12',0);
INSERT INTO "firm_list" VALUES('en',13,'01a22165-933a-76f4-9798-8c4da3941dd7','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo neria@example.it','',14);
INSERT INTO "firm_list" VALUES('en',16,'01a22165-9387-7034-9573-dfc88ff314d0','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',17,'01a22165-9359-7820-a35d-baa37c1a79f0','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',18,'01a22165-9b1a-72d7-977c-661a37d7b62f','ontode kft 	})z)	88','􏿿','􏿿','hungary 		8','􏿿','',4,1,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','ontode kft. oentoede','',62);
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
INSERT INTO "firm_note" VALUES('01a22165-928f-7d90-86e6-44c7056d256b','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-71a9-94a5-7562fc550392','Bitte vormittags anrufen.',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_note" VALUES('01a22165-9426-78af-a23c-6a6a2e7a8099','2026-11-28T09:03:54.908Z','giulia','2026-11-28T09:03:54.908Z','giulia',NULL,'CONFAPI','01a22165-933a-76f4-9798-8c4da3941dd7','“Prima” nota;
due righe – ŐŰ ığ',1,'01a22165-9420-71db-8e6a-3f05bd04b0f5','01a22165-9420-71db-8e6a-3f05bd04b0f5',NULL);
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
INSERT INTO "firm_site" VALUES('01a22165-927f-730b-b3bb-09a2be13ca03','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-71a9-94a5-7562fc550392',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-737f-bb62-25989a05874e','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7219-9e35-73ebbb2cb7c4',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-73b5-baa2-2c1c2794a27f','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-723d-9f93-2258b050456e',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-73e1-86ff-0976f6cf43db','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-725e-bb9a-ca5f8c7c54e1',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-740d-8d1e-63775b757666','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-727b-a113-55d127547ab7',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-7436-887f-5df153f1f498','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72a1-a118-d241294e2cef',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-745d-82dc-5d6f968733a8','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72ca-b405-302cbe155422',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-7483-8d40-5b24f56caffc','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72ed-8dc8-4bf4ed3e35fb',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-74a7-9719-4a2d919802d5','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-730d-be6e-3923f3c835d7',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-74d5-9d49-84f7a52e6615','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-732a-9cfe-c0d0c52de11e',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-7502-8d7e-84bfd709d303','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7347-8ba7-256b5adfe0c9',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-7533-aecd-34579fa104b9','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7364-a764-14ac01a308ae',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-927f-755e-ade9-6923a1fffe37','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7364-a764-14ac01a308ae','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_site" VALUES('01a22165-9404-7d14-8265-19140e35e6db','2026-11-28T09:03:54.872Z','giulia','2026-11-28T09:03:54.872Z','giulia',NULL,'CONFAPI','01a22165-933a-76f4-9798-8c4da3941dd7',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a22165-93f8-774f-bf0a-7209ddac0250','01a22165-93f8-774f-bf0a-7209ddac0250',NULL);
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
INSERT INTO "firm_tag" VALUES('90dda4ba-e133-5747-9bed-2b9c518cb597','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-71a9-94a5-7562fc550392','Newsletter',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('cbacede6-d910-5796-8195-43cda8f50fc3','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-71a9-94a5-7562fc550392','Focus group',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('e17324f5-3c54-5bd6-a053-6d48bacd414b','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-723d-9f93-2258b050456e','Looking for a successor',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('aef37040-a4d2-57e2-8849-b7087607f53c','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-725e-bb9a-ca5f8c7c54e1','Wants to send',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('3dca3611-c3e4-5f44-b481-1b91a8e3496a','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-727b-a113-55d127547ab7','Wants to host',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('e4e685c2-051c-5f00-a91f-5bf9f4e99dc9','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72a1-a118-d241294e2cef','Newsletter',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('e30cb7f5-598a-584e-92bc-6caea9097fb5','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72a1-a118-d241294e2cef','Wants to host',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('87a06f0d-bacd-5b4f-a70a-bf44d84c0c76','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72a1-a118-d241294e2cef','Exports',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('8ab83dfb-dc70-523e-a0c5-42edf812a23e','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72ca-b405-302cbe155422','Wants to send',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('c7f76d55-a542-5921-92e8-c13caa602d57','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-72ed-8dc8-4bf4ed3e35fb','Focus group',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('8cc738e8-51f6-52a2-9a70-f7c17900817b','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-730d-be6e-3923f3c835d7','Looking for a successor',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('c9459181-be46-5728-a188-6a82f6ca9c90','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-732a-9cfe-c0d0c52de11e','Board member',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('ad276fd8-b54c-5184-b283-399b35185088','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-732a-9cfe-c0d0c52de11e','Wants to host',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('df8e3f1f-2219-5c2e-889c-c4ceb94cad46','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7347-8ba7-256b5adfe0c9','Wants to send',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('f7ce6a7d-2217-56f0-8bfd-8f0a2a1209fb','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7347-8ba7-256b5adfe0c9','Focus group',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('93b876f9-d67a-57fe-bcfd-5eb388a284dd','2026-11-28T09:03:54.313Z','','2026-11-28T09:03:54.313Z','',NULL,'CONFAPI','01a22165-927e-7364-a764-14ac01a308ae','Looking for a successor',1,'01a22165-91c9-7cd1-a078-b8b6f01b543f','01a22165-91c9-7cd1-a078-b8b6f01b543f',NULL);
INSERT INTO "firm_tag" VALUES('b8e0df58-f7de-55e7-a4a1-f14bc83bd298','2026-11-28T09:03:54.936Z','giulia','2026-11-28T09:03:54.936Z','giulia',NULL,'CONFAPI','01a22165-933a-76f4-9798-8c4da3941dd7','meccanica',1,'01a22165-9439-70b1-9025-e0c4bc352876','01a22165-9439-70b1-9025-e0c4bc352876',NULL);
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
INSERT INTO "host_offer" VALUES('01a22165-9f7e-7bc1-98aa-e3f895d9b58c','2026-11-28T09:03:57.821Z','giulia','2026-11-28T09:03:57.821Z','giulia',NULL,'CONFAPI','01a22165-9b1a-72d7-977c-661a37d7b62f',NULL,'Öntés','öntés, CNC',NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,NULL,'draft',1,'01a22165-9f7d-7c42-b11d-122374eba3b0','01a22165-9f7d-7c42-b11d-122374eba3b0',NULL);
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
INSERT INTO "market_match" VALUES('59db743e-5da5-58ce-9d89-93caae642c32','2026-11-28T09:03:57.853Z','giulia','2026-11-28T09:03:57.853Z','giulia',NULL,'CONFAPI','01a22165-9f7e-7bc1-98aa-e3f895d9b58c','01a22165-9f8d-7f65-ae1d-04a72ca351b9','declined',41,'lontano','2026-11-20',1,'01a22165-9f9e-702f-bd61-d81fa68d3340','01a22165-9f9e-702f-bd61-d81fa68d3340',NULL,'declined','2026-11-20',NULL,NULL,NULL);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('id','01a22165-9174-7191-8ced-1141bc83935f');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-28T09:03:54.228Z');
INSERT INTO "meta" VALUES('list_locales','en:4');
INSERT INTO "meta" VALUES('ban_key','f3d16d479923b80c2dbd5a460768513a1fccc8dd96d8a6d753c92605f221cd99');
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
INSERT INTO "not_duplicate" VALUES('45e197bd-0d55-57a7-8bf5-c46f4a2dac78','2026-11-28T09:03:55.693Z','giulia','2026-11-28T09:03:55.693Z','giulia',NULL,'CONFAPI','01a22165-933a-76f4-9798-8c4da3941dd7','01a22165-9387-7034-9573-dfc88ff314d0',1,'01a22165-972e-70dc-9caf-d69e48a04f70','01a22165-972e-70dc-9caf-d69e48a04f70',NULL);
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
INSERT INTO "person_care" VALUES('01a22165-97b9-7f5b-b586-b73399a91f6e','2026-11-28T09:03:55.820Z','giulia','2026-11-28T09:03:55.820Z','giulia',NULL,'CONFAPI','01a22165-93da-79aa-ad17-52d80660cdfe','Luca',NULL,NULL,'–',1,'01a22165-97ac-72fc-8bd2-a676520014ef','01a22165-97ac-72fc-8bd2-a676520014ef',NULL);
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
INSERT INTO "placement" VALUES('01a22165-9b86-707a-ba2a-0c36e4fae09c','2026-11-28T09:03:56.792Z','giulia','2026-11-28T09:03:56.871Z','giulia',NULL,'CONFAPI','MS-CONFAPI-2026-0001-W','MOBILISE_1_2M','01a22165-933a-76f4-9798-8c4da3941dd7','01a22165-9b43-7e29-bb15-b31bb0c41e81','01a22165-9b1a-72d7-977c-661a37d7b62f',NULL,'CONFAPI',NULL,'draft',NULL,'2026-11-28T09:03:56.792Z',NULL,'2027-03-01','2027-04-15',NULL,NULL,NULL,NULL,NULL,'lun–ven 8–16',0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sending','sending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ASL',NULL,NULL,NULL,NULL,NULL,NULL,'en','en','equal',NULL,NULL,NULL,3,'01a22165-9b78-795f-8381-af0870026d5e','01a22165-9bc7-7242-8269-9c520a44846a',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "placement_check" VALUES('01a22165-9f21-725b-b99f-074195bd1f44','2026-11-28T09:03:57.727Z','giulia','2026-11-28T09:03:57.727Z','giulia',NULL,'CONFAPI','01a22165-9b86-707a-ba2a-0c36e4fae09c','a1','done','n. 12','giulia','2026-11-28',NULL,1,'01a22165-9f1f-7459-a773-cc9a61ff760a','01a22165-9f1f-7459-a773-cc9a61ff760a',NULL);
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
INSERT INTO "placement_evaluation" VALUES('01a22165-9c27-77aa-b625-3353b2917a57','2026-11-28T09:03:56.964Z','giulia','2026-11-28T09:03:56.964Z','giulia',NULL,'CONFAPI','01a22165-9b86-707a-ba2a-0c36e4fae09c','employee','{"skills":4}','2026-11-28',1,'01a22165-9c24-733e-8202-2c34822fb3de','01a22165-9c24-733e-8202-2c34822fb3de',NULL);
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
INSERT INTO "placement_event" VALUES('01a22165-9c04-7fe1-90ec-e86f6f02560d','2026-11-28T09:03:56.922Z','giulia','2026-11-28T09:03:56.922Z','giulia',NULL,'CONFAPI','01a22165-9b86-707a-ba2a-0c36e4fae09c','call','2026-11-20',NULL,'“Pronto?” – ő',1,'01a22165-9bfa-7c94-8376-913a1794a748','01a22165-9bfa-7c94-8376-913a1794a748',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "placement_event" VALUES('01a22165-9c20-7796-9fae-4088037e47c0','2026-11-28T09:03:56.947Z','giulia','2026-11-28T09:03:56.947Z','giulia',NULL,'CONFAPI','01a22165-9b86-707a-ba2a-0c36e4fae09c','accident','2026-11-21',NULL,'Mano',1,'01a22165-9c14-70f2-81a0-147c0f7815c4','01a22165-9c14-70f2-81a0-147c0f7815c4',NULL,NULL,NULL,NULL,'“Visita”','2026-12-01',NULL,'2026-11-22',1,'“Őri” Kft.');
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
	deleted_in TEXT, host_site_3_id TEXT, site_3_share INTEGER, mentor_host_3_id TEXT, cost_other TEXT, amount_other INTEGER, costs_note_l1 TEXT, costs_note_l2 TEXT, grant_rate INTEGER, grant_months_hundredths INTEGER, security_country TEXT, security_form TEXT, immigration_group TEXT, policy_health TEXT, policy_accident TEXT, policy_liability_employee TEXT, policy_liability_host TEXT, policy_repatriation TEXT, ehic_until TEXT, 
	CONSTRAINT pk_placement_extra PRIMARY KEY (id), 
	CONSTRAINT fk_placement_extra_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
)
 STRICT

;
INSERT INTO "placement_extra" VALUES('711feaa2-ae02-5da6-bf2d-95891eeb2487','2026-11-28T09:03:56.832Z','giulia','2026-11-28T09:03:56.871Z','giulia',NULL,'CONFAPI','01a22165-9b86-707a-ba2a-0c36e4fae09c','hétfő–péntek 8–16',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,'01a22165-9ba0-7ddd-80f5-4fe96ae912c5','01a22165-9bc7-7242-8269-9c520a44846a',NULL,NULL,20,NULL,'other',NULL,'Divise',NULL,80000,153,'IT',NULL,'eea','“0047”-Ő',NULL,NULL,NULL,NULL,'2028-01-31');
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
INSERT INTO "recent" VALUES('giulia','firm','01a22165-933a-76f4-9798-8c4da3941dd7','2026-11-28T09:03:55.797320+00:00');
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
INSERT INTO "retention_hold" VALUES('01a22165-97c8-76e2-89eb-581bd2ae2a76','2026-11-28T09:03:55.820Z','giulia','2026-11-28T09:03:55.820Z','giulia',NULL,'CONFAPI','contact','01a22165-93da-79aa-ad17-52d80660cdfe','audit',NULL,1,'01a22165-97ac-72fc-8bd2-a676520014ef','01a22165-97ac-72fc-8bd2-a676520014ef',NULL);
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
INSERT INTO "saved_filter" VALUES('01a22165-9777-7dad-990b-b7329f1f8ce0','2026-11-28T09:03:55.766Z','giulia','2026-11-28T09:03:55.766Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a22165-9776-77c0-953b-cb105ce056db','01a22165-9776-77c0-953b-cb105ce056db',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-28T09:03:55.249Z','giulia','2026-11-28T09:03:55.249Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a22165-9571-7b5e-9065-095d8409ffda','01a22165-9571-7b5e-9065-095d8409ffda',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a22165-95b4-7318-9b36-dfe9afbaf29c','2026-11-28T09:03:55.298Z','giulia','2026-11-28T09:03:55.505Z','giulia',NULL,'CONFAPI','01a22165-933a-76f4-9798-8c4da3941dd7',2025,'2026-11-28',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a22165-95a2-7a49-a78d-1b0d9971aba8','01a22165-9671-7e3f-be55-b1d794d879c5',NULL);
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
INSERT INTO "sme_related" VALUES('01a22165-967e-76f9-b14f-9400ea392882','2026-11-28T09:03:55.505Z','giulia','2026-11-28T09:03:55.505Z','giulia',NULL,'CONFAPI','01a22165-95b4-7318-9b36-dfe9afbaf29c','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a22165-9671-7e3f-be55-b1d794d879c5','01a22165-9671-7e3f-be55-b1d794d879c5',NULL);
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
INSERT INTO "txn" VALUES('01a22165-91c9-7cd1-a078-b8b6f01b543f','2026-11-28T09:03:54.313Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a22165-9338-78af-a77f-0ded382a8835','2026-11-28T09:03:54.680Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9358-77c9-8913-f739d8234dd2','2026-11-28T09:03:54.712Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9372-77f9-bcdc-d2f629fb95da','2026-11-28T09:03:54.738Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9385-78fa-b782-16e73ce3c14b','2026-11-28T09:03:54.757Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-93a1-7d55-a832-1940f952fc1a','2026-11-28T09:03:54.785Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-93cc-7a39-8fa5-eef87c306d02','2026-11-28T09:03:54.828Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-93f8-774f-bf0a-7209ddac0250','2026-11-28T09:03:54.872Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9420-71db-8e6a-3f05bd04b0f5','2026-11-28T09:03:54.908Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9439-70b1-9025-e0c4bc352876','2026-11-28T09:03:54.936Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9460-7001-bed1-c59cb5be14e9','2026-11-28T09:03:54.975Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-94a6-77f4-acc3-462b940af407','2026-11-28T09:03:55.046Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-94e0-77e6-9367-83f339759ec7','2026-11-28T09:03:55.104Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a22165-950a-76bd-bcd5-dfd76ecd80c5','{}');
INSERT INTO "txn" VALUES('01a22165-950a-76bd-bcd5-dfd76ecd80c5','2026-11-28T09:03:55.146Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a22165-94e0-77e6-9367-83f339759ec7','01a22165-9537-778c-a577-4dbe27d57085','{}');
INSERT INTO "txn" VALUES('01a22165-9537-778c-a577-4dbe27d57085','2026-11-28T09:03:55.191Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a22165-950a-76bd-bcd5-dfd76ecd80c5','01a22165-954f-71a3-a349-06d0d75e582f','{}');
INSERT INTO "txn" VALUES('01a22165-954f-71a3-a349-06d0d75e582f','2026-11-28T09:03:55.215Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a22165-9537-778c-a577-4dbe27d57085',NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9571-7b5e-9065-095d8409ffda','2026-11-28T09:03:55.249Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-95a2-7a49-a78d-1b0d9971aba8','2026-11-28T09:03:55.298Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-95ca-7c7c-8891-d22148ef2ace','2026-11-28T09:03:55.338Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9671-7e3f-be55-b1d794d879c5','2026-11-28T09:03:55.505Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-96be-7208-9304-d483f56ca4b8','2026-11-28T09:03:55.582Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "…"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-96e8-7bed-acb8-124870f1b856','2026-11-28T09:03:55.624Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-970d-7e30-ad83-47aca7ef9209','2026-11-28T09:03:55.661Z','giulia','desk-7','CONFAPI','["Do not contact a person", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-972e-70dc-9caf-d69e48a04f70','2026-11-28T09:03:55.693Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9776-77c0-953b-cb105ce056db','2026-11-28T09:03:55.766Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-97ac-72fc-8bd2-a676520014ef','2026-11-28T09:03:55.820Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-98e2-74e4-8d4b-a567ee57cafe','2026-11-28T09:03:56.130Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9b12-7610-9f3f-ece368d06c4b','2026-11-28T09:03:56.690Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Öntöde Kft."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9b3a-749f-ba08-1b329e721f80','2026-11-28T09:03:56.730Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9b78-795f-8381-af0870026d5e','2026-11-28T09:03:56.792Z','giulia','desk-7','CONFAPI','["Add placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9ba0-7ddd-80f5-4fe96ae912c5','2026-11-28T09:03:56.832Z','giulia','desk-7','CONFAPI','["Change placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9bc7-7242-8269-9c520a44846a','2026-11-28T09:03:56.871Z','giulia','desk-7','CONFAPI','["Change placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9bfa-7c94-8376-913a1794a748','2026-11-28T09:03:56.922Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9c14-70f2-81a0-147c0f7815c4','2026-11-28T09:03:56.947Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9c24-733e-8202-2c34822fb3de','2026-11-28T09:03:56.964Z','giulia','desk-7','CONFAPI','["Enter an evaluation", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9f1f-7459-a773-cc9a61ff760a','2026-11-28T09:03:57.727Z','giulia','desk-7','CONFAPI','["Checklist: {rule}", {"rule": ["A1 certificate, or proof that it was requested", {}, ""]}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9f31-7e3a-b776-4330122fe131','2026-11-28T09:03:57.745Z','giulia','desk-7','CONFAPI','["Agreement", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9f55-7e55-9f9f-f34118f19113','2026-11-28T09:03:57.781Z','giulia','desk-7','CONFAPI','["Amendment", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9f66-7237-aa52-bb6b1469374a','2026-11-28T09:03:57.798Z','giulia','desk-7','CONFAPI','["Confirm a rule of the checklist", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9f7d-7c42-b11d-122374eba3b0','2026-11-28T09:03:57.821Z','giulia','desk-7','CONFAPI','["Add an offer", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9f8b-7a6b-975b-c79d3e9843c2','2026-11-28T09:03:57.835Z','giulia','desk-7','CONFAPI','["Add a candidate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a22165-9f9e-702f-bd61-d81fa68d3340','2026-11-28T09:03:57.853Z','giulia','desk-7','CONFAPI','["Decline a match", {}, ""]','do',NULL,NULL,'{}');
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
