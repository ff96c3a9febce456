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
INSERT INTO "agreement_signature" VALUES('01a21ce1-5aa9-75f5-a7fe-ba8624416e2a','2026-11-27T12:01:00.579Z','giulia','2026-11-27T12:01:00.579Z','giulia',NULL,'CONFAPI','01a21ce1-5aa4-79a3-85fb-4a06ea6fd07a','employee','A. Neri',NULL,'wet_ink_scan','2026-11-21',NULL,'signed',NULL,NULL,1,'01a21ce1-5aa3-73bd-b767-df2ad7d94154','01a21ce1-5aa3-73bd-b767-df2ad7d94154',NULL,NULL,NULL,NULL);
INSERT INTO "agreement_signature" VALUES('01a21ce1-5aac-7549-aa1f-34cae54db746','2026-11-27T12:01:00.579Z','giulia','2026-11-27T12:01:00.579Z','giulia',NULL,'CONFAPI','01a21ce1-5aa4-79a3-85fb-4a06ea6fd07a','hosting','Ő',NULL,'wet_ink_scan','2026-11-21',NULL,'refused','date',NULL,1,'01a21ce1-5aa3-73bd-b767-df2ad7d94154','01a21ce1-5aa3-73bd-b767-df2ad7d94154',NULL,NULL,NULL,NULL);
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
INSERT INTO "agreement_version" VALUES('01a21ce1-5aa4-79a3-85fb-4a06ea6fd07a','2026-11-27T12:01:00.579Z','giulia','2026-11-27T12:01:00.579Z','giulia',NULL,'CONFAPI','01a21ce1-5865-7b51-be9a-8e6ff1001f5c',1,'open','{}','0000000000000000000000000000000000000000000000000000000000000000','0000-0000','2026-1','1111111111111111111111111111111111111111111111111111111111111111','2026-11-20',1,'01a21ce1-5aa3-73bd-b767-df2ad7d94154','01a21ce1-5aa3-73bd-b767-df2ad7d94154',NULL,'agreement',NULL,NULL,NULL,NULL,'employee sending hosting');
INSERT INTO "agreement_version" VALUES('01a21ce1-5ab3-7d74-b0e4-e8257b9ab458','2026-11-27T12:01:00.594Z','giulia','2026-11-27T12:01:00.594Z','giulia',NULL,'CONFAPI','01a21ce1-5865-7b51-be9a-8e6ff1001f5c',2,'open','{}','2222222222222222222222222222222222222222222222222222222222222222','2222-2222','amendment-1','3333333333333333333333333333333333333333333333333333333333333333','2026-11-27',1,'01a21ce1-5ab2-7828-b45a-9b79a0473b2c','01a21ce1-5ab2-7828-b45a-9b79a0473b2c',NULL,'amendment','extend','2027-04-01','“Più tempo”','{"end_date":["2027-04-15","2027-04-20"]}','employee sending hosting');
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
INSERT INTO "attachment" VALUES('01a21ce1-56e8-775a-a52b-f1779bb48172','2026-11-27T12:00:59.622Z','giulia','2026-11-27T12:00:59.622Z','giulia',NULL,'CONFAPI','firm','01a21ce1-538e-7878-a228-d3ca4f2c24f8','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a21ce1-56e6-7e5f-91ae-5879f989cb57','01a21ce1-56e6-7e5f-91ae-5879f989cb57',NULL);
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
INSERT INTO "candidate_profile" VALUES('01a21ce1-5adc-7786-a7c2-6254894cc0a8','2026-11-27T12:01:00.631Z','giulia','2026-11-27T12:01:00.631Z','giulia',NULL,'CONFAPI','01a21ce1-584f-7845-ba97-4541d97d406d','Imparare la fusione',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'draft',1,'01a21ce1-5ad7-76fa-900e-9c6e80f704af','01a21ce1-5ad7-76fa-900e-9c6e80f704af',NULL);
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
INSERT INTO "change" VALUES(1,'01a21ce1-5388-7770-92a1-cfaa17d4674e','firm','01a21ce1-538e-7878-a228-d3ca4f2c24f8','insert',NULL);
INSERT INTO "change" VALUES(2,'01a21ce1-539f-784b-8290-7d12caa59e9f','firm','01a21ce1-53a1-7559-bf2c-44bd22dcd702','insert',NULL);
INSERT INTO "change" VALUES(3,'01a21ce1-53a9-7475-b1f9-bc01962ff0ff','firm','01a21ce1-53ab-78f9-930e-deea4bc6078c','insert',NULL);
INSERT INTO "change" VALUES(4,'01a21ce1-53b5-7e37-8a48-2563fbfbbcdb','firm','01a21ce1-53b9-7434-aca4-c1378c1deb2f','insert',NULL);
INSERT INTO "change" VALUES(5,'01a21ce1-53c1-7eec-84de-7c9146961f74','firm','01a21ce1-538e-7878-a228-d3ca4f2c24f8','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a21ce1-53eb-7062-b4a8-6eac8091ecc0','contact','01a21ce1-53ef-730b-9b5d-9973a05cd593','insert',NULL);
INSERT INTO "change" VALUES(7,'01a21ce1-53fc-7974-a783-df30795779ba','firm_site','01a21ce1-5405-7982-b543-99b2e079edde','insert',NULL);
INSERT INTO "change" VALUES(8,'01a21ce1-5417-73dd-bb56-741d908b10c0','firm_note','01a21ce1-541a-75e5-bbbb-9d67fd4da15d','insert',NULL);
INSERT INTO "change" VALUES(9,'01a21ce1-5424-78c0-8d28-31cee77e3f00','firm_tag','2813bcdf-80cc-5e21-84a4-6bebcb6609ce','insert',NULL);
INSERT INTO "change" VALUES(10,'01a21ce1-5432-7f0d-8c53-d4fef6a02ae1','firm','01a21ce1-53a1-7559-bf2c-44bd22dcd702','delete',NULL);
INSERT INTO "change" VALUES(11,'01a21ce1-5432-7f0d-8c53-d4fef6a02ae1','firm','01a21ce1-53ab-78f9-930e-deea4bc6078c','delete',NULL);
INSERT INTO "change" VALUES(12,'01a21ce1-544c-7da2-9045-01a5857a273a','firm','01a21ce1-53a1-7559-bf2c-44bd22dcd702','restore',NULL);
INSERT INTO "change" VALUES(13,'01a21ce1-5475-7ff7-aa85-5b676ddb2839','firm','01a21ce1-53b9-7434-aca4-c1378c1deb2f','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a21ce1-549c-7107-afaa-7d22024c5500','firm','01a21ce1-53b9-7434-aca4-c1378c1deb2f','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a21ce1-54b0-7891-9d2c-d1dedf625005','firm','01a21ce1-53b9-7434-aca4-c1378c1deb2f','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a21ce1-54bd-785d-8895-1f9d79562899','firm','01a21ce1-53b9-7434-aca4-c1378c1deb2f','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a21ce1-54cc-746e-b3e0-483a76a7ef64','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a21ce1-551e-73b9-bc2a-f5420b53b39a','sme_declaration','01a21ce1-55d2-7e38-8b34-7e5a5da546a7','insert',NULL);
INSERT INTO "change" VALUES(19,'01a21ce1-55eb-7245-805d-46c5a04582cd','sme_declaration','01a21ce1-55d2-7e38-8b34-7e5a5da546a7','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a21ce1-55eb-7245-805d-46c5a04582cd','firm','01a21ce1-538e-7878-a228-d3ca4f2c24f8','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a21ce1-5626-7b12-bb59-500009009964','sme_related','01a21ce1-562e-7fdd-b133-724141ec926b','insert',NULL);
INSERT INTO "change" VALUES(22,'01a21ce1-5626-7b12-bb59-500009009964','sme_declaration','01a21ce1-55d2-7e38-8b34-7e5a5da546a7','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a21ce1-5626-7b12-bb59-500009009964','firm','01a21ce1-538e-7878-a228-d3ca4f2c24f8','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a21ce1-566b-7a2f-98d4-150adc780606','consent','01a21ce1-5671-77f0-a603-796485586118','insert',NULL);
INSERT INTO "change" VALUES(26,'01a21ce1-568b-7f10-a714-ae6b7375404a','do_not_contact','01a21ce1-5691-727e-9494-05d27b99dd62','insert',NULL);
INSERT INTO "change" VALUES(27,'01a21ce1-569d-7580-b143-65ef8355e58e','not_duplicate','53bc7e3c-e5da-5bfd-b733-7d75975fe5d6','insert',NULL);
INSERT INTO "change" VALUES(28,'01a21ce1-56b7-77d0-b326-0e32c8e0623e','saved_filter','01a21ce1-56c4-7286-8a9a-bf77710bdfd1','insert',NULL);
INSERT INTO "change" VALUES(29,'01a21ce1-56e6-7e5f-91ae-5879f989cb57','attachment','01a21ce1-56e8-775a-a52b-f1779bb48172','insert',NULL);
INSERT INTO "change" VALUES(30,'01a21ce1-56e6-7e5f-91ae-5879f989cb57','person_care','01a21ce1-56ee-7bb1-a881-87c67c0444fe','insert',NULL);
INSERT INTO "change" VALUES(31,'01a21ce1-56e6-7e5f-91ae-5879f989cb57','retention_hold','01a21ce1-56f0-71e2-a112-2df6c8404c3a','insert',NULL);
INSERT INTO "change" VALUES(32,'01a21ce1-5702-72d7-ab87-21a92d67b7c7','contact','01a21ce1-5659-7f2a-bfb3-75dd3c2bfc2c','delete',NULL);
INSERT INTO "change" VALUES(33,'01a21ce1-582f-7e20-b76f-928377e91468','firm','01a21ce1-5837-755a-8824-8f702b8721e2','insert',NULL);
INSERT INTO "change" VALUES(34,'01a21ce1-5848-721c-8e5c-b68c10cd33ce','contact','01a21ce1-584f-7845-ba97-4541d97d406d','insert',NULL);
INSERT INTO "change" VALUES(35,'01a21ce1-585d-7a7b-b30e-8776b8ca7b22','placement','01a21ce1-5865-7b51-be9a-8e6ff1001f5c','insert',NULL);
INSERT INTO "change" VALUES(36,'01a21ce1-5874-7b67-a445-9c472da6ad76','placement','01a21ce1-5865-7b51-be9a-8e6ff1001f5c','update','{"timetable": [null, "lun–ven 8–16"]}');
INSERT INTO "change" VALUES(37,'01a21ce1-5874-7b67-a445-9c472da6ad76','placement_extra','66850d5d-1b34-5ff1-ac7e-4a5ac5529fc5','insert',NULL);
INSERT INTO "change" VALUES(38,'01a21ce1-5892-7e9c-a762-5df202ae0526','placement_event','01a21ce1-5895-71f4-8012-1be615ca5e42','insert',NULL);
INSERT INTO "change" VALUES(39,'01a21ce1-58a4-7fbf-9dbc-58c4eb642a7b','placement_evaluation','01a21ce1-58aa-762a-951b-711fe18fb938','insert',NULL);
INSERT INTO "change" VALUES(40,'01a21ce1-5a94-7b0d-b53d-715d09f53ad9','placement_check','01a21ce1-5a98-7a10-adbe-530172f187a7','insert',NULL);
INSERT INTO "change" VALUES(41,'01a21ce1-5aa3-73bd-b767-df2ad7d94154','agreement_version','01a21ce1-5aa4-79a3-85fb-4a06ea6fd07a','insert',NULL);
INSERT INTO "change" VALUES(42,'01a21ce1-5aa3-73bd-b767-df2ad7d94154','agreement_signature','01a21ce1-5aa9-75f5-a7fe-ba8624416e2a','insert',NULL);
INSERT INTO "change" VALUES(43,'01a21ce1-5aa3-73bd-b767-df2ad7d94154','agreement_signature','01a21ce1-5aac-7549-aa1f-34cae54db746','insert',NULL);
INSERT INTO "change" VALUES(44,'01a21ce1-5ab2-7828-b45a-9b79a0473b2c','agreement_version','01a21ce1-5ab3-7d74-b0e4-e8257b9ab458','insert',NULL);
INSERT INTO "change" VALUES(45,'01a21ce1-5abf-7764-92a7-c9786660f9a4','compliance_rule','8c203628-6ba1-5e95-abc4-353ffae0cc08','insert',NULL);
INSERT INTO "change" VALUES(46,'01a21ce1-5acc-7240-8692-aae92f703e7d','host_offer','01a21ce1-5ad1-7b11-902b-ce948524fbd6','insert',NULL);
INSERT INTO "change" VALUES(47,'01a21ce1-5ad7-76fa-900e-9c6e80f704af','candidate_profile','01a21ce1-5adc-7786-a7c2-6254894cc0a8','insert',NULL);
INSERT INTO "change" VALUES(48,'01a21ce1-5ae3-7bb3-9fac-47386c041f52','market_match','dd1f9738-854b-50de-afbf-1d27715a9905','insert',NULL);
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
INSERT INTO "compliance_rule" VALUES('8c203628-6ba1-5e95-abc4-353ffae0cc08','2026-11-27T12:01:00.607Z','giulia','2026-11-27T12:01:00.607Z','giulia',NULL,'CONFAPI','a1','2026-11-27','giulia',12,'ministero',1,'01a21ce1-5abf-7764-92a7-c9786660f9a4','01a21ce1-5abf-7764-92a7-c9786660f9a4',NULL);
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
INSERT INTO "consent" VALUES('01a21ce1-5671-77f0-a603-796485586118','2026-11-27T12:00:59.499Z','giulia','2026-11-27T12:00:59.499Z','giulia',NULL,'CONFAPI','contact','01a21ce1-53ef-730b-9b5d-9973a05cd593','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a21ce1-566b-7a2f-98d4-150adc780606','01a21ce1-566b-7a2f-98d4-150adc780606',NULL);
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
INSERT INTO "contact" VALUES('01a21ce1-5359-7ffe-9b78-6d99de102fd3','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7028-9c31-70922fac2517','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-702f-8de5-69185c686914','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7081-b7ce-90c23d2521df','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-7049-a411-82412bfb7304','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70a4-b62d-239a5e02a950','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-7061-843b-525b1752a468','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70b7-a92b-1d91ebf3cbae','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-7078-9f07-6e60e11e8493','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70c7-867f-46ffde6dd0d7','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-708d-becf-ac3802471451','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70fe-ac25-45430bc442d9','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-70a6-aee5-9b6cc2735938','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7125-83c4-600675373ee5','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-70bf-ac98-d82b6d6dde27','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7125-83c4-600675373ee5','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-70ed-a16e-84a24c62f712','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-714d-9cd8-43b0ee4ca776','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-7105-8f14-9a155f3ff0a1','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-716b-b0b8-9457720a0ed6','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-711e-a87f-7821464ac1f4','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7189-ba70-aad5a63d30b7','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-7133-bd31-b42496362aa1','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-71a5-b17e-ad7cc1d6e86b','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-535a-7149-bf11-2cde31b2ac3e','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-71d6-9301-4dd174492845','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-53ef-730b-9b5d-9973a05cd593','2026-11-27T12:00:58.858Z','giulia','2026-11-27T12:00:58.858Z','giulia',NULL,'CONFAPI','01a21ce1-538e-7878-a228-d3ca4f2c24f8',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a21ce1-53eb-7062-b4a8-6eac8091ecc0','01a21ce1-53eb-7062-b4a8-6eac8091ecc0',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-5659-7f2a-bfb3-75dd3c2bfc2c','2026-11-27T12:00:59.473Z','giulia','2026-11-27T12:00:59.650Z','giulia','2026-11-27T12:00:59.650Z','CONFAPI','01a21ce1-538e-7878-a228-d3ca4f2c24f8',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a21ce1-5651-7af9-be77-96bad8456315','01a21ce1-5702-72d7-ab87-21a92d67b7c7','01a21ce1-5702-72d7-ab87-21a92d67b7c7',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21ce1-584f-7845-ba97-4541d97d406d','2026-11-27T12:00:59.976Z','giulia','2026-11-27T12:00:59.976Z','giulia',NULL,'CONFAPI','01a21ce1-538e-7878-a228-d3ca4f2c24f8',NULL,'Neri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,'01a21ce1-5848-721c-8e5c-b68c10cd33ce','01a21ce1-5848-721c-8e5c-b68c10cd33ce',NULL,1,0,NULL,NULL,0,'1990-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "disclosure" VALUES('01a21ce1-56db-7e1d-a5ad-fa303d821c79','2026-11-27T12:00:59.611Z','giulia','mail','invitation',NULL,'["01a21ce1-53ef-730b-9b5d-9973a05cd593"]');
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
INSERT INTO "do_not_contact" VALUES('01a21ce1-5691-727e-9494-05d27b99dd62','2026-11-27T12:00:59.531Z','giulia','2026-11-27T12:00:59.531Z','giulia',NULL,'CONFAPI','email','8d8161932d1d8735c055a8da22bd3797f98fa51f72d185edc4de16e71bd56479','2026-11-27',1,'01a21ce1-568b-7f10-a714-ae6b7375404a','01a21ce1-568b-7f10-a714-ae6b7375404a',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a21ce1-53b9-7434-aca4-c1378c1deb2f','website','offic','2026-11-27T12:00:59.133Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a21ce1-5659-7f2a-bfb3-75dd3c2bfc2c','contact','2026-11-27T12:00:59.650Z');
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
INSERT INTO "firm" VALUES('01a21ce1-5355-7028-9c31-70922fac2517','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-7081-b7ce-90c23d2521df','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-70a4-b62d-239a5e02a950','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-70b7-a92b-1d91ebf3cbae','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-70c7-867f-46ffde6dd0d7','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-70fe-ac25-45430bc442d9','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-7125-83c4-600675373ee5','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-714d-9cd8-43b0ee4ca776','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-716b-b0b8-9457720a0ed6','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-7189-ba70-aad5a63d30b7','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-71a5-b17e-ad7cc1d6e86b','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5355-71d6-9301-4dd174492845','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm" VALUES('01a21ce1-538e-7878-a228-d3ca4f2c24f8','2026-11-27T12:00:58.760Z','giulia','2026-11-27T12:00:59.430Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a21ce1-5388-7770-92a1-cfaa17d4674e','01a21ce1-5626-7b12-bb59-500009009964',NULL);
INSERT INTO "firm" VALUES('01a21ce1-53a1-7559-bf2c-44bd22dcd702','2026-11-27T12:00:58.783Z','giulia','2026-11-27T12:00:58.956Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a21ce1-539f-784b-8290-7d12caa59e9f','01a21ce1-544c-7da2-9045-01a5857a273a',NULL);
INSERT INTO "firm" VALUES('01a21ce1-53ab-78f9-930e-deea4bc6078c','2026-11-27T12:00:58.793Z','giulia','2026-11-27T12:00:58.930Z','giulia','2026-11-27T12:00:58.930Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a21ce1-53a9-7475-b1f9-bc01962ff0ff','01a21ce1-5432-7f0d-8c53-d4fef6a02ae1','01a21ce1-5432-7f0d-8c53-d4fef6a02ae1');
INSERT INTO "firm" VALUES('01a21ce1-53b9-7434-aca4-c1378c1deb2f','2026-11-27T12:00:58.805Z','giulia','2026-11-27T12:00:59.069Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a21ce1-53b5-7e37-8a48-2563fbfbbcdb','01a21ce1-54bd-785d-8895-1f9d79562899',NULL);
INSERT INTO "firm" VALUES('01a21ce1-5837-755a-8824-8f702b8721e2','2026-11-27T12:00:59.951Z','giulia','2026-11-27T12:00:59.951Z','giulia',NULL,'CONFAPI','Öntöde Kft.',NULL,NULL,NULL,'HU',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,1,'01a21ce1-582f-7e20-b76f-928377e91468','01a21ce1-582f-7e20-b76f-928377e91468',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a21ce1-5355-7028-9c31-70922fac2517','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen10001 info@wiegand-1.example +498999998506 +491713920065','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a21ce1-5355-7081-b7ce-90c23d2521df','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck10002 jonas.baeuerle@rheinblick-2.example +494515550937 +491713920094','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a21ce1-5355-70a4-b62d-239a5e02a950','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen10003 info@krueger-3.example +498999998966 +4917604069082','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a21ce1-5355-70b7-a92b-1d91ebf3cbae','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 74620820610004 mathilde.jacquet@horizon-4.example +33536493609','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a21ce1-5355-70c7-867f-46ffde6dd0d7','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)10005 torsten.vogt@sued-5.example +493925555049 +4917604069060','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a21ce1-5355-70fe-ac25-45430bc442d9','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-80513710006 info@sipos-6.example +3636555031 +36705550190','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a21ce1-5355-7125-83c4-600675373ee5','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos10007 hanne.willems@willems-7.example +3292555080 +32470555060 geert.de-vos@willems-7.example +3292555098 +32485555060','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a21ce1-5355-714d-9cd8-43b0ee4ca776','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 55915578310008 gael.charpentier@charpentier-8.example +33536491068 +33639982067','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a21ce1-5355-716b-b0b8-9457720a0ed6','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin10009 info@turkmen-9.example +904145550132','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a21ce1-5355-7189-ba70-aad5a63d30b7','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/199610010 info@marea-10.example +40258555070 +40720555023','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a21ce1-5355-71a5-b17e-ad7cc1d6e86b','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 040021576310011 info@stassart-11.example +3225550184','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a21ce1-5355-71d6-9301-4dd174492845','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/200910012 info@dunarea-12.example +40258555029 +40720555050','RO12',0);
INSERT INTO "firm_list" VALUES('en',13,'01a21ce1-538e-7878-a228-d3ca4f2c24f8','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo neria@example.it','',14);
INSERT INTO "firm_list" VALUES('en',16,'01a21ce1-53b9-7434-aca4-c1378c1deb2f','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',17,'01a21ce1-53a1-7559-bf2c-44bd22dcd702','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',18,'01a21ce1-5837-755a-8824-8f702b8721e2','ontode kft 	})z)	88','􏿿','􏿿','hungary 		8','􏿿','',4,1,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','ontode kft. oentoede','',62);
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
INSERT INTO "firm_note" VALUES('01a21ce1-535a-7ae8-b69b-40dc4b69dd54','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7028-9c31-70922fac2517','Bitte vormittags anrufen.',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_note" VALUES('01a21ce1-541a-75e5-bbbb-9d67fd4da15d','2026-11-27T12:00:58.903Z','giulia','2026-11-27T12:00:58.903Z','giulia',NULL,'CONFAPI','01a21ce1-538e-7878-a228-d3ca4f2c24f8','“Prima” nota;
due righe – ŐŰ ığ',1,'01a21ce1-5417-73dd-bb56-741d908b10c0','01a21ce1-5417-73dd-bb56-741d908b10c0',NULL);
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
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7bd9-87ae-3b354d53eb0a','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7028-9c31-70922fac2517',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7c23-b160-0b1914a5f3bb','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7081-b7ce-90c23d2521df',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7c41-ba73-7fc7618e9b30','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70a4-b62d-239a5e02a950',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7c5d-829c-a1c248d73522','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70b7-a92b-1d91ebf3cbae',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7c77-885f-acf23d6cbe89','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70c7-867f-46ffde6dd0d7',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7c91-878b-3e9991c70399','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70fe-ac25-45430bc442d9',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7ca7-9305-e9c14ba97d49','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7125-83c4-600675373ee5',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7cbc-b7e7-f71c58f7cdb0','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-714d-9cd8-43b0ee4ca776',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7cd0-a769-5c5a18492930','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-716b-b0b8-9457720a0ed6',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7ce4-bddd-e7e8ec0a9464','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7189-ba70-aad5a63d30b7',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7cf9-ba4e-23de32585035','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-71a5-b17e-ad7cc1d6e86b',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7d0e-8f3c-7711547b52be','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-71d6-9301-4dd174492845',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5359-7d21-8ea5-099221674a09','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-71d6-9301-4dd174492845','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_site" VALUES('01a21ce1-5405-7982-b543-99b2e079edde','2026-11-27T12:00:58.876Z','giulia','2026-11-27T12:00:58.876Z','giulia',NULL,'CONFAPI','01a21ce1-538e-7878-a228-d3ca4f2c24f8',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a21ce1-53fc-7974-a783-df30795779ba','01a21ce1-53fc-7974-a783-df30795779ba',NULL);
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
INSERT INTO "firm_tag" VALUES('57ea908c-fb00-5629-95c6-5e1860feb4de','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7028-9c31-70922fac2517','Newsletter',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('d1cddf34-3146-524c-a9d3-b08b6efd8df1','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7028-9c31-70922fac2517','Focus group',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('292898ed-1597-560b-b7f0-f749fbe60a5d','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70a4-b62d-239a5e02a950','Looking for a successor',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('ada5c104-9f21-5a34-9839-f48a2ff4870f','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70b7-a92b-1d91ebf3cbae','Wants to send',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('94dbb609-0847-5a87-9af6-8d02fa54b5be','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70c7-867f-46ffde6dd0d7','Wants to host',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('4d4614db-d041-5485-bfc1-911b5c4a153c','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70fe-ac25-45430bc442d9','Newsletter',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('95472621-f86a-5073-9323-c27493456467','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70fe-ac25-45430bc442d9','Wants to host',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('d880ab6f-3c20-51fe-ba59-4c6f9e7c2cbc','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-70fe-ac25-45430bc442d9','Exports',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('8678e6df-2676-5cc4-9022-ee361d4bd415','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7125-83c4-600675373ee5','Wants to send',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('0464243b-ace7-51bc-9ea0-f77165ce3e4b','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-714d-9cd8-43b0ee4ca776','Focus group',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('18c88c1b-55b8-5393-8052-86c33c1e476f','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-716b-b0b8-9457720a0ed6','Looking for a successor',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('a31a0810-f4b6-5a02-83ba-918103c31eec','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7189-ba70-aad5a63d30b7','Board member',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('40f90c40-3eff-5c69-aecc-53e6e23f65a6','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-7189-ba70-aad5a63d30b7','Wants to host',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('cd3ad7dd-a942-5d46-b12a-5c5a7c9da116','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-71a5-b17e-ad7cc1d6e86b','Wants to send',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('dbee08ff-4064-5e01-8594-456003b81e7d','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-71a5-b17e-ad7cc1d6e86b','Focus group',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('e0d47217-5681-5269-a9b8-e6eee32f82e5','2026-11-27T12:00:58.634Z','','2026-11-27T12:00:58.634Z','',NULL,'CONFAPI','01a21ce1-5355-71d6-9301-4dd174492845','Looking for a successor',1,'01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b',NULL);
INSERT INTO "firm_tag" VALUES('2813bcdf-80cc-5e21-84a4-6bebcb6609ce','2026-11-27T12:00:58.916Z','giulia','2026-11-27T12:00:58.916Z','giulia',NULL,'CONFAPI','01a21ce1-538e-7878-a228-d3ca4f2c24f8','meccanica',1,'01a21ce1-5424-78c0-8d28-31cee77e3f00','01a21ce1-5424-78c0-8d28-31cee77e3f00',NULL);
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
INSERT INTO "host_offer" VALUES('01a21ce1-5ad1-7b11-902b-ce948524fbd6','2026-11-27T12:01:00.620Z','giulia','2026-11-27T12:01:00.620Z','giulia',NULL,'CONFAPI','01a21ce1-5837-755a-8824-8f702b8721e2',NULL,'Öntés','öntés, CNC',NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,NULL,'draft',1,'01a21ce1-5acc-7240-8692-aae92f703e7d','01a21ce1-5acc-7240-8692-aae92f703e7d',NULL);
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
INSERT INTO "market_match" VALUES('dd1f9738-854b-50de-afbf-1d27715a9905','2026-11-27T12:01:00.643Z','giulia','2026-11-27T12:01:00.643Z','giulia',NULL,'CONFAPI','01a21ce1-5ad1-7b11-902b-ce948524fbd6','01a21ce1-5adc-7786-a7c2-6254894cc0a8','declined',41,'lontano','2026-11-27',1,'01a21ce1-5ae3-7bb3-9fac-47386c041f52','01a21ce1-5ae3-7bb3-9fac-47386c041f52',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('id','01a21ce1-524f-73fa-ae38-8db218e4453f');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-27T12:00:58.447Z');
INSERT INTO "meta" VALUES('list_locales','en:4');
INSERT INTO "meta" VALUES('ban_key','38195c14a199b0400952ddf6fa31efc1e14de62cd4e7c1612983ad7d465fe590');
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
INSERT INTO "not_duplicate" VALUES('53bc7e3c-e5da-5bfd-b733-7d75975fe5d6','2026-11-27T12:00:59.549Z','giulia','2026-11-27T12:00:59.549Z','giulia',NULL,'CONFAPI','01a21ce1-538e-7878-a228-d3ca4f2c24f8','01a21ce1-53b9-7434-aca4-c1378c1deb2f',1,'01a21ce1-569d-7580-b143-65ef8355e58e','01a21ce1-569d-7580-b143-65ef8355e58e',NULL);
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
INSERT INTO "person_care" VALUES('01a21ce1-56ee-7bb1-a881-87c67c0444fe','2026-11-27T12:00:59.622Z','giulia','2026-11-27T12:00:59.622Z','giulia',NULL,'CONFAPI','01a21ce1-53ef-730b-9b5d-9973a05cd593','Luca',NULL,NULL,'–',1,'01a21ce1-56e6-7e5f-91ae-5879f989cb57','01a21ce1-56e6-7e5f-91ae-5879f989cb57',NULL);
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
INSERT INTO "placement" VALUES('01a21ce1-5865-7b51-be9a-8e6ff1001f5c','2026-11-27T12:00:59.997Z','giulia','2026-11-27T12:01:00.020Z','giulia',NULL,'CONFAPI','MS-CONFAPI-2026-0001-W','MOBILISE_1_2M','01a21ce1-538e-7878-a228-d3ca4f2c24f8','01a21ce1-584f-7845-ba97-4541d97d406d','01a21ce1-5837-755a-8824-8f702b8721e2',NULL,'CONFAPI',NULL,'draft',NULL,'2026-11-27T12:00:59.997Z',NULL,'2027-03-01','2027-04-15',NULL,NULL,NULL,NULL,NULL,'lun–ven 8–16',0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sending','sending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en','en','equal',NULL,NULL,NULL,2,'01a21ce1-585d-7a7b-b30e-8776b8ca7b22','01a21ce1-5874-7b67-a445-9c472da6ad76',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "placement_check" VALUES('01a21ce1-5a98-7a10-adbe-530172f187a7','2026-11-27T12:01:00.564Z','giulia','2026-11-27T12:01:00.564Z','giulia',NULL,'CONFAPI','01a21ce1-5865-7b51-be9a-8e6ff1001f5c','a1','done','n. 12','giulia','2026-11-27',NULL,1,'01a21ce1-5a94-7b0d-b53d-715d09f53ad9','01a21ce1-5a94-7b0d-b53d-715d09f53ad9',NULL);
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
INSERT INTO "placement_evaluation" VALUES('01a21ce1-58aa-762a-951b-711fe18fb938','2026-11-27T12:01:00.068Z','giulia','2026-11-27T12:01:00.068Z','giulia',NULL,'CONFAPI','01a21ce1-5865-7b51-be9a-8e6ff1001f5c','employee','{"skills":4}','2026-11-27',1,'01a21ce1-58a4-7fbf-9dbc-58c4eb642a7b','01a21ce1-58a4-7fbf-9dbc-58c4eb642a7b',NULL);
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
INSERT INTO "placement_event" VALUES('01a21ce1-5895-71f4-8012-1be615ca5e42','2026-11-27T12:01:00.050Z','giulia','2026-11-27T12:01:00.050Z','giulia',NULL,'CONFAPI','01a21ce1-5865-7b51-be9a-8e6ff1001f5c','call','2026-11-20',NULL,'“Pronto?” – ő',1,'01a21ce1-5892-7e9c-a762-5df202ae0526','01a21ce1-5892-7e9c-a762-5df202ae0526',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
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
INSERT INTO "placement_extra" VALUES('66850d5d-1b34-5ff1-ac7e-4a5ac5529fc5','2026-11-27T12:01:00.020Z','giulia','2026-11-27T12:01:00.020Z','giulia',NULL,'CONFAPI','01a21ce1-5865-7b51-be9a-8e6ff1001f5c','hétfő–péntek 8–16',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'01a21ce1-5874-7b67-a445-9c472da6ad76','01a21ce1-5874-7b67-a445-9c472da6ad76',NULL);
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
INSERT INTO "recent" VALUES('giulia','firm','01a21ce1-538e-7878-a228-d3ca4f2c24f8','2026-11-27T12:00:59.601365+00:00');
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
INSERT INTO "retention_hold" VALUES('01a21ce1-56f0-71e2-a112-2df6c8404c3a','2026-11-27T12:00:59.622Z','giulia','2026-11-27T12:00:59.622Z','giulia',NULL,'CONFAPI','contact','01a21ce1-53ef-730b-9b5d-9973a05cd593','audit',NULL,1,'01a21ce1-56e6-7e5f-91ae-5879f989cb57','01a21ce1-56e6-7e5f-91ae-5879f989cb57',NULL);
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
INSERT INTO "saved_filter" VALUES('01a21ce1-56c4-7286-8a9a-bf77710bdfd1','2026-11-27T12:00:59.575Z','giulia','2026-11-27T12:00:59.575Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a21ce1-56b7-77d0-b326-0e32c8e0623e','01a21ce1-56b7-77d0-b326-0e32c8e0623e',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-27T12:00:59.084Z','giulia','2026-11-27T12:00:59.084Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a21ce1-54cc-746e-b3e0-483a76a7ef64','01a21ce1-54cc-746e-b3e0-483a76a7ef64',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a21ce1-55d2-7e38-8b34-7e5a5da546a7','2026-11-27T12:00:59.166Z','giulia','2026-11-27T12:00:59.430Z','giulia',NULL,'CONFAPI','01a21ce1-538e-7878-a228-d3ca4f2c24f8',2025,'2026-11-27',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a21ce1-551e-73b9-bc2a-f5420b53b39a','01a21ce1-5626-7b12-bb59-500009009964',NULL);
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
INSERT INTO "sme_related" VALUES('01a21ce1-562e-7fdd-b133-724141ec926b','2026-11-27T12:00:59.430Z','giulia','2026-11-27T12:00:59.430Z','giulia',NULL,'CONFAPI','01a21ce1-55d2-7e38-8b34-7e5a5da546a7','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a21ce1-5626-7b12-bb59-500009009964','01a21ce1-5626-7b12-bb59-500009009964',NULL);
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
INSERT INTO "txn" VALUES('01a21ce1-530a-7a4f-aa04-68bd3c0e3d9b','2026-11-27T12:00:58.634Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a21ce1-5388-7770-92a1-cfaa17d4674e','2026-11-27T12:00:58.760Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-539f-784b-8290-7d12caa59e9f','2026-11-27T12:00:58.783Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-53a9-7475-b1f9-bc01962ff0ff','2026-11-27T12:00:58.793Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-53b5-7e37-8a48-2563fbfbbcdb','2026-11-27T12:00:58.805Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-53c1-7eec-84de-7c9146961f74','2026-11-27T12:00:58.817Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-53eb-7062-b4a8-6eac8091ecc0','2026-11-27T12:00:58.858Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-53fc-7974-a783-df30795779ba','2026-11-27T12:00:58.876Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5417-73dd-bb56-741d908b10c0','2026-11-27T12:00:58.903Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5424-78c0-8d28-31cee77e3f00','2026-11-27T12:00:58.916Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5432-7f0d-8c53-d4fef6a02ae1','2026-11-27T12:00:58.930Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-544c-7da2-9045-01a5857a273a','2026-11-27T12:00:58.956Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5475-7ff7-aa85-5b676ddb2839','2026-11-27T12:00:58.997Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a21ce1-549c-7107-afaa-7d22024c5500','{}');
INSERT INTO "txn" VALUES('01a21ce1-549c-7107-afaa-7d22024c5500','2026-11-27T12:00:59.036Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21ce1-5475-7ff7-aa85-5b676ddb2839','01a21ce1-54b0-7891-9d2c-d1dedf625005','{}');
INSERT INTO "txn" VALUES('01a21ce1-54b0-7891-9d2c-d1dedf625005','2026-11-27T12:00:59.056Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a21ce1-549c-7107-afaa-7d22024c5500','01a21ce1-54bd-785d-8895-1f9d79562899','{}');
INSERT INTO "txn" VALUES('01a21ce1-54bd-785d-8895-1f9d79562899','2026-11-27T12:00:59.069Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21ce1-54b0-7891-9d2c-d1dedf625005',NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-54cc-746e-b3e0-483a76a7ef64','2026-11-27T12:00:59.084Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-551e-73b9-bc2a-f5420b53b39a','2026-11-27T12:00:59.166Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-55eb-7245-805d-46c5a04582cd','2026-11-27T12:00:59.371Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5626-7b12-bb59-500009009964','2026-11-27T12:00:59.430Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5651-7af9-be77-96bad8456315','2026-11-27T12:00:59.473Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "…"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-566b-7a2f-98d4-150adc780606','2026-11-27T12:00:59.499Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-568b-7f10-a714-ae6b7375404a','2026-11-27T12:00:59.531Z','giulia','desk-7','CONFAPI','["Do not contact a person", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-569d-7580-b143-65ef8355e58e','2026-11-27T12:00:59.549Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-56b7-77d0-b326-0e32c8e0623e','2026-11-27T12:00:59.575Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-56e6-7e5f-91ae-5879f989cb57','2026-11-27T12:00:59.622Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5702-72d7-ab87-21a92d67b7c7','2026-11-27T12:00:59.650Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-582f-7e20-b76f-928377e91468','2026-11-27T12:00:59.951Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Öntöde Kft."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5848-721c-8e5c-b68c10cd33ce','2026-11-27T12:00:59.976Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-585d-7a7b-b30e-8776b8ca7b22','2026-11-27T12:00:59.997Z','giulia','desk-7','CONFAPI','["Add placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5874-7b67-a445-9c472da6ad76','2026-11-27T12:01:00.020Z','giulia','desk-7','CONFAPI','["Change placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5892-7e9c-a762-5df202ae0526','2026-11-27T12:01:00.050Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-58a4-7fbf-9dbc-58c4eb642a7b','2026-11-27T12:01:00.068Z','giulia','desk-7','CONFAPI','["Enter an evaluation", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5a94-7b0d-b53d-715d09f53ad9','2026-11-27T12:01:00.564Z','giulia','desk-7','CONFAPI','["Checklist: {rule}", {"rule": ["A1 certificate, or proof that it was requested", {}, ""]}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5aa3-73bd-b767-df2ad7d94154','2026-11-27T12:01:00.579Z','giulia','desk-7','CONFAPI','["Agreement", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5ab2-7828-b45a-9b79a0473b2c','2026-11-27T12:01:00.594Z','giulia','desk-7','CONFAPI','["Amendment", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5abf-7764-92a7-c9786660f9a4','2026-11-27T12:01:00.607Z','giulia','desk-7','CONFAPI','["Confirm a rule of the checklist", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5acc-7240-8692-aae92f703e7d','2026-11-27T12:01:00.620Z','giulia','desk-7','CONFAPI','["Add an offer", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5ad7-76fa-900e-9c6e80f704af','2026-11-27T12:01:00.631Z','giulia','desk-7','CONFAPI','["Add a candidate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21ce1-5ae3-7bb3-9fac-47386c041f52','2026-11-27T12:01:00.643Z','giulia','desk-7','CONFAPI','["Decline a match", {}, ""]','do',NULL,NULL,'{}');
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
