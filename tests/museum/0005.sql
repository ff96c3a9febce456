PRAGMA application_id=1297039955;
PRAGMA user_version=5;
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
INSERT INTO "agreement_signature" VALUES('01a21be3-727f-7cdf-9279-25cc7472b974','2026-11-27T07:23:40.542Z','giulia','2026-11-27T07:23:40.542Z','giulia',NULL,'CONFAPI','01a21be3-727e-7c71-a53d-d2883a1e76a2','employee','A. Neri',NULL,'wet_ink_scan','2026-11-21',NULL,'signed',NULL,NULL,1,'01a21be3-727e-71e3-be35-732f2f4a9e11','01a21be3-727e-71e3-be35-732f2f4a9e11',NULL,NULL,NULL,NULL);
INSERT INTO "agreement_signature" VALUES('01a21be3-7280-7796-8e56-a8eaf8f745b0','2026-11-27T07:23:40.542Z','giulia','2026-11-27T07:23:40.542Z','giulia',NULL,'CONFAPI','01a21be3-727e-7c71-a53d-d2883a1e76a2','hosting','Ő',NULL,'wet_ink_scan','2026-11-21',NULL,'refused','date',NULL,1,'01a21be3-727e-71e3-be35-732f2f4a9e11','01a21be3-727e-71e3-be35-732f2f4a9e11',NULL,NULL,NULL,NULL);
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
INSERT INTO "agreement_version" VALUES('01a21be3-727e-7c71-a53d-d2883a1e76a2','2026-11-27T07:23:40.542Z','giulia','2026-11-27T07:23:40.542Z','giulia',NULL,'CONFAPI','01a21be3-7048-7b51-944a-bbc94ea07151',1,'open','{}','0000000000000000000000000000000000000000000000000000000000000000','0000-0000','2026-1','1111111111111111111111111111111111111111111111111111111111111111','2026-11-20',1,'01a21be3-727e-71e3-be35-732f2f4a9e11','01a21be3-727e-71e3-be35-732f2f4a9e11',NULL,'agreement',NULL,NULL,NULL,NULL,'employee sending hosting');
INSERT INTO "agreement_version" VALUES('01a21be3-7299-7eb7-bba8-2be09208ed78','2026-11-27T07:23:40.569Z','giulia','2026-11-27T07:23:40.569Z','giulia',NULL,'CONFAPI','01a21be3-7048-7b51-944a-bbc94ea07151',2,'open','{}','2222222222222222222222222222222222222222222222222222222222222222','2222-2222','amendment-1','3333333333333333333333333333333333333333333333333333333333333333','2026-11-27',1,'01a21be3-7299-7407-9551-ca48d4562365','01a21be3-7299-7407-9551-ca48d4562365',NULL,'amendment','extend','2027-04-01','“Più tempo”','{"end_date":["2027-04-15","2027-04-20"]}','employee sending hosting');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "attachment" VALUES('01a21be3-6f0b-71d0-a074-b1ec8c6cc1d5','2026-11-27T07:23:39.658Z','giulia','2026-11-27T07:23:39.658Z','giulia',NULL,'CONFAPI','firm','01a21be3-6b58-7dce-9dc9-e059b71cdcda','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a21be3-6f0a-739d-a9be-6cb2a11787dc','01a21be3-6f0a-739d-a9be-6cb2a11787dc',NULL);
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
INSERT INTO "candidate_profile" VALUES('01a21be3-72ce-755d-859b-03098a6bda35','2026-11-27T07:23:40.618Z','giulia','2026-11-27T07:23:40.618Z','giulia',NULL,'CONFAPI','01a21be3-701d-7373-ad01-3c8936d11983','Imparare la fusione',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'draft',1,'01a21be3-72ca-72bf-b839-75698959eae2','01a21be3-72ca-72bf-b839-75698959eae2',NULL);
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
INSERT INTO "change" VALUES(1,'01a21be3-6b51-79a1-99ad-ed96bce38a36','firm','01a21be3-6b58-7dce-9dc9-e059b71cdcda','insert',NULL);
INSERT INTO "change" VALUES(2,'01a21be3-6b70-748b-a830-54ce77324f2a','firm','01a21be3-6b70-7eaa-ad73-3cc8c05ba0ed','insert',NULL);
INSERT INTO "change" VALUES(3,'01a21be3-6b86-767e-8fb0-660c3151d897','firm','01a21be3-6b87-70d4-a1d1-8120e0a93aff','insert',NULL);
INSERT INTO "change" VALUES(4,'01a21be3-6b96-7428-a044-ba17829dd6d4','firm','01a21be3-6b96-7dcb-a6cc-7a4ecbbadd0c','insert',NULL);
INSERT INTO "change" VALUES(5,'01a21be3-6bb6-71a1-8f8f-5cb59a85b590','firm','01a21be3-6b58-7dce-9dc9-e059b71cdcda','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a21be3-6bee-724e-a276-da6a8fce3dfc','contact','01a21be3-6bf0-732a-a3c7-681aab2a0bb4','insert',NULL);
INSERT INTO "change" VALUES(7,'01a21be3-6c18-7737-87e2-f3c766070d7b','firm_site','01a21be3-6c1e-7778-a8be-02b288e8b9a2','insert',NULL);
INSERT INTO "change" VALUES(8,'01a21be3-6c38-74c3-910a-25d4fb8b0a4a','firm_note','01a21be3-6c39-785f-b28f-7e14e8937a10','insert',NULL);
INSERT INTO "change" VALUES(9,'01a21be3-6c64-783a-8f89-fb692c31a329','firm_tag','4947a7c4-4336-529f-93ba-c4308986c882','insert',NULL);
INSERT INTO "change" VALUES(10,'01a21be3-6c89-7605-a786-a6e44ae797b5','firm','01a21be3-6b70-7eaa-ad73-3cc8c05ba0ed','delete',NULL);
INSERT INTO "change" VALUES(11,'01a21be3-6c89-7605-a786-a6e44ae797b5','firm','01a21be3-6b87-70d4-a1d1-8120e0a93aff','delete',NULL);
INSERT INTO "change" VALUES(12,'01a21be3-6ca0-7ec0-b4c5-f40e5503d6c7','firm','01a21be3-6b70-7eaa-ad73-3cc8c05ba0ed','restore',NULL);
INSERT INTO "change" VALUES(13,'01a21be3-6cb1-7b14-bd8e-39f776856b71','firm','01a21be3-6b96-7dcb-a6cc-7a4ecbbadd0c','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a21be3-6cc8-7bbe-b9f5-76f81b99d872','firm','01a21be3-6b96-7dcb-a6cc-7a4ecbbadd0c','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a21be3-6ce7-77d8-9232-b32d01e8caaa','firm','01a21be3-6b96-7dcb-a6cc-7a4ecbbadd0c','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a21be3-6cfa-72c5-9c40-7df321549cd9','firm','01a21be3-6b96-7dcb-a6cc-7a4ecbbadd0c','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a21be3-6d0e-7412-abf6-b049d6ec408e','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a21be3-6d42-76e2-9e94-48ca91514ed0','sme_declaration','01a21be3-6d44-7ee9-9f9d-b9b4019b965e','insert',NULL);
INSERT INTO "change" VALUES(19,'01a21be3-6d6a-769c-aaae-573d9baa4819','sme_declaration','01a21be3-6d44-7ee9-9f9d-b9b4019b965e','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a21be3-6d6a-769c-aaae-573d9baa4819','firm','01a21be3-6b58-7dce-9dc9-e059b71cdcda','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a21be3-6dc1-78c0-b7d9-4ec3e2ea30e8','sme_related','01a21be3-6dd2-7328-83d6-349f895e1534','insert',NULL);
INSERT INTO "change" VALUES(22,'01a21be3-6dc1-78c0-b7d9-4ec3e2ea30e8','sme_declaration','01a21be3-6d44-7ee9-9f9d-b9b4019b965e','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a21be3-6dc1-78c0-b7d9-4ec3e2ea30e8','firm','01a21be3-6b58-7dce-9dc9-e059b71cdcda','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a21be3-6e32-7157-81c0-17df2f78ed34','consent','01a21be3-6e32-7ce7-bf89-52659654c278','insert',NULL);
INSERT INTO "change" VALUES(26,'01a21be3-6e49-757c-b45f-f502534473b8','do_not_contact','01a21be3-6e4a-7a3b-a964-18d5e5bfebc1','insert',NULL);
INSERT INTO "change" VALUES(27,'01a21be3-6e5e-71fa-89c6-80a72b84eb2b','not_duplicate','39572edc-f4ac-5633-ac56-efa989475407','insert',NULL);
INSERT INTO "change" VALUES(28,'01a21be3-6e91-76e2-bcc6-68b73034cee8','saved_filter','01a21be3-6e92-781a-b19d-69b638450863','insert',NULL);
INSERT INTO "change" VALUES(29,'01a21be3-6f0a-739d-a9be-6cb2a11787dc','attachment','01a21be3-6f0b-71d0-a074-b1ec8c6cc1d5','insert',NULL);
INSERT INTO "change" VALUES(30,'01a21be3-6f0a-739d-a9be-6cb2a11787dc','person_care','01a21be3-6f0c-73b8-9a80-460d97dee5a0','insert',NULL);
INSERT INTO "change" VALUES(31,'01a21be3-6f0a-739d-a9be-6cb2a11787dc','retention_hold','01a21be3-6f0c-7e00-852a-57059b6873c5','insert',NULL);
INSERT INTO "change" VALUES(32,'01a21be3-6f66-78a8-8275-2ed5a512e69a','contact','01a21be3-6e20-73e7-a300-4dc263f7178f','delete',NULL);
INSERT INTO "change" VALUES(33,'01a21be3-6fec-743a-bfe7-cbddcf68370b','firm','01a21be3-6fed-7c91-8eea-d0ed1f52dfae','insert',NULL);
INSERT INTO "change" VALUES(34,'01a21be3-7017-7448-8e2d-51940d78b7b5','contact','01a21be3-701d-7373-ad01-3c8936d11983','insert',NULL);
INSERT INTO "change" VALUES(35,'01a21be3-7046-73a9-b334-dbac0fbad361','placement','01a21be3-7048-7b51-944a-bbc94ea07151','insert',NULL);
INSERT INTO "change" VALUES(36,'01a21be3-706e-7a8c-9ba0-2c1c37e32321','placement_event','01a21be3-7070-784a-b4b2-dff9a6faf439','insert',NULL);
INSERT INTO "change" VALUES(37,'01a21be3-70a6-7f8d-ab2c-8ed49ae9a605','placement_evaluation','01a21be3-70a8-7fc5-9cc2-e8cc98d24ee1','insert',NULL);
INSERT INTO "change" VALUES(38,'01a21be3-7269-74ff-83bb-b522485085d0','placement_check','01a21be3-726d-7a85-a5ed-1b5b9b5680db','insert',NULL);
INSERT INTO "change" VALUES(39,'01a21be3-727e-71e3-be35-732f2f4a9e11','agreement_version','01a21be3-727e-7c71-a53d-d2883a1e76a2','insert',NULL);
INSERT INTO "change" VALUES(40,'01a21be3-727e-71e3-be35-732f2f4a9e11','agreement_signature','01a21be3-727f-7cdf-9279-25cc7472b974','insert',NULL);
INSERT INTO "change" VALUES(41,'01a21be3-727e-71e3-be35-732f2f4a9e11','agreement_signature','01a21be3-7280-7796-8e56-a8eaf8f745b0','insert',NULL);
INSERT INTO "change" VALUES(42,'01a21be3-7299-7407-9551-ca48d4562365','agreement_version','01a21be3-7299-7eb7-bba8-2be09208ed78','insert',NULL);
INSERT INTO "change" VALUES(43,'01a21be3-72af-7df7-b3d1-ced8b47ef472','compliance_rule','8c203628-6ba1-5e95-abc4-353ffae0cc08','insert',NULL);
INSERT INTO "change" VALUES(44,'01a21be3-72be-7cf4-b964-f63e62040bf3','host_offer','01a21be3-72bf-763c-8904-362ea4e25bcd','insert',NULL);
INSERT INTO "change" VALUES(45,'01a21be3-72ca-72bf-b839-75698959eae2','candidate_profile','01a21be3-72ce-755d-859b-03098a6bda35','insert',NULL);
INSERT INTO "change" VALUES(46,'01a21be3-72da-7584-a19b-a5f9cdc3b4bf','market_match','02e76230-f4a1-5ccc-a4fc-68dcf22f92cc','insert',NULL);
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
INSERT INTO "compliance_rule" VALUES('8c203628-6ba1-5e95-abc4-353ffae0cc08','2026-11-27T07:23:40.591Z','giulia','2026-11-27T07:23:40.591Z','giulia',NULL,'CONFAPI','a1','2026-11-27','giulia',12,'ministero',1,'01a21be3-72af-7df7-b3d1-ced8b47ef472','01a21be3-72af-7df7-b3d1-ced8b47ef472',NULL);
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
INSERT INTO "consent" VALUES('01a21be3-6e32-7ce7-bf89-52659654c278','2026-11-27T07:23:39.442Z','giulia','2026-11-27T07:23:39.442Z','giulia',NULL,'CONFAPI','contact','01a21be3-6bf0-732a-a3c7-681aab2a0bb4','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a21be3-6e32-7157-81c0-17df2f78ed34','01a21be3-6e32-7157-81c0-17df2f78ed34',NULL);
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
INSERT INTO "contact" VALUES('01a21be3-6ab0-7984-8afc-428b3af56dca','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7080-8bf5-9ec99432fcc1','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-7996-b59d-22e58cc4de48','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70ac-a697-0010d7f523e3','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-79a5-8584-d0d4bb95b29c','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70b9-b286-32faa69a4dbf','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-79b5-b83e-b1b6c2a554a8','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70c4-9f6d-a540dc0d6ada','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-79c3-a8b7-cf968f2137c4','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70cd-a370-d580ccf0d048','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-79d1-a317-ac01f4f74961','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70dd-8124-dda40cb2895a','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-79e0-9dbb-670db1e89fec','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70ef-8278-aa49640af211','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-79ef-82f6-8059ea9e1d81','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70ef-8278-aa49640af211','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-79fc-990c-5e48422b0c23','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70fe-b932-bf2f61c0e075','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-7a09-be06-920f0c7c8e41','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7109-8610-c921a1874ff7','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-7a23-8922-a86f4dea22b8','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7112-b322-8e3f220a7b6b','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-7a3a-bba1-0485fa7a7113','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-711c-b9ea-d1c385f00e1e','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6ab0-7a49-ab0b-d2bebed8cff5','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7126-bb9a-b2e246c445e6','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6bf0-732a-a3c7-681aab2a0bb4','2026-11-27T07:23:38.862Z','giulia','2026-11-27T07:23:38.862Z','giulia',NULL,'CONFAPI','01a21be3-6b58-7dce-9dc9-e059b71cdcda',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a21be3-6bee-724e-a276-da6a8fce3dfc','01a21be3-6bee-724e-a276-da6a8fce3dfc',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-6e20-73e7-a300-4dc263f7178f','2026-11-27T07:23:39.422Z','giulia','2026-11-27T07:23:39.750Z','giulia','2026-11-27T07:23:39.750Z','CONFAPI','01a21be3-6b58-7dce-9dc9-e059b71cdcda',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a21be3-6e1e-740e-bfbf-48830405ba4c','01a21be3-6f66-78a8-8275-2ed5a512e69a','01a21be3-6f66-78a8-8275-2ed5a512e69a',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21be3-701d-7373-ad01-3c8936d11983','2026-11-27T07:23:39.927Z','giulia','2026-11-27T07:23:39.927Z','giulia',NULL,'CONFAPI','01a21be3-6b58-7dce-9dc9-e059b71cdcda',NULL,'Neri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,'01a21be3-7017-7448-8e2d-51940d78b7b5','01a21be3-7017-7448-8e2d-51940d78b7b5',NULL,1,0,NULL,NULL,0,'1990-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "disclosure" VALUES('01a21be3-6eea-71f0-ae47-7d9fe252b620','2026-11-27T07:23:39.626Z','giulia','mail','invitation',NULL,'["01a21be3-6bf0-732a-a3c7-681aab2a0bb4"]');
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
INSERT INTO "do_not_contact" VALUES('01a21be3-6e4a-7a3b-a964-18d5e5bfebc1','2026-11-27T07:23:39.465Z','giulia','2026-11-27T07:23:39.465Z','giulia',NULL,'CONFAPI','email','87d0e3718ba72961aecc57d4971b180c916391c1af8f99afcdb3fb3ed4a6f1e4','2026-11-27',1,'01a21be3-6e49-757c-b45f-f502534473b8','01a21be3-6e49-757c-b45f-f502534473b8',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a21be3-6b96-7dcb-a6cc-7a4ecbbadd0c','website','offic','2026-11-27T07:23:39.178Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a21be3-6e20-73e7-a300-4dc263f7178f','contact','2026-11-27T07:23:39.750Z');
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
INSERT INTO "firm" VALUES('01a21be3-6ab0-7080-8bf5-9ec99432fcc1','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-70ac-a697-0010d7f523e3','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-70b9-b286-32faa69a4dbf','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-70c4-9f6d-a540dc0d6ada','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-70cd-a370-d580ccf0d048','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-70dd-8124-dda40cb2895a','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-70ef-8278-aa49640af211','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-70fe-b932-bf2f61c0e075','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-7109-8610-c921a1874ff7','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-7112-b322-8e3f220a7b6b','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-711c-b9ea-d1c385f00e1e','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6ab0-7126-bb9a-b2e246c445e6','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm" VALUES('01a21be3-6b58-7dce-9dc9-e059b71cdcda','2026-11-27T07:23:38.705Z','giulia','2026-11-27T07:23:39.329Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a21be3-6b51-79a1-99ad-ed96bce38a36','01a21be3-6dc1-78c0-b7d9-4ec3e2ea30e8',NULL);
INSERT INTO "firm" VALUES('01a21be3-6b70-7eaa-ad73-3cc8c05ba0ed','2026-11-27T07:23:38.736Z','giulia','2026-11-27T07:23:39.040Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a21be3-6b70-748b-a830-54ce77324f2a','01a21be3-6ca0-7ec0-b4c5-f40e5503d6c7',NULL);
INSERT INTO "firm" VALUES('01a21be3-6b87-70d4-a1d1-8120e0a93aff','2026-11-27T07:23:38.758Z','giulia','2026-11-27T07:23:39.017Z','giulia','2026-11-27T07:23:39.017Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a21be3-6b86-767e-8fb0-660c3151d897','01a21be3-6c89-7605-a786-a6e44ae797b5','01a21be3-6c89-7605-a786-a6e44ae797b5');
INSERT INTO "firm" VALUES('01a21be3-6b96-7dcb-a6cc-7a4ecbbadd0c','2026-11-27T07:23:38.774Z','giulia','2026-11-27T07:23:39.130Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a21be3-6b96-7428-a044-ba17829dd6d4','01a21be3-6cfa-72c5-9c40-7df321549cd9',NULL);
INSERT INTO "firm" VALUES('01a21be3-6fed-7c91-8eea-d0ed1f52dfae','2026-11-27T07:23:39.884Z','giulia','2026-11-27T07:23:39.884Z','giulia',NULL,'CONFAPI','Öntöde Kft.',NULL,NULL,NULL,'HU',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,1,'01a21be3-6fec-743a-bfe7-cbddcf68370b','01a21be3-6fec-743a-bfe7-cbddcf68370b',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a21be3-6ab0-7080-8bf5-9ec99432fcc1','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a21be3-6ab0-70ac-a697-0010d7f523e3','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a21be3-6ab0-70b9-b286-32faa69a4dbf','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a21be3-6ab0-70c4-9f6d-a540dc0d6ada','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 746208206','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a21be3-6ab0-70cd-a370-d580ccf0d048','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a21be3-6ab0-70dd-8124-dda40cb2895a','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-805137','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a21be3-6ab0-70ef-8278-aa49640af211','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a21be3-6ab0-70fe-b932-bf2f61c0e075','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 559155783','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a21be3-6ab0-7109-8610-c921a1874ff7','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a21be3-6ab0-7112-b322-8e3f220a7b6b','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/1996','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a21be3-6ab0-711c-b9ea-d1c385f00e1e','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 0400215763','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a21be3-6ab0-7126-bb9a-b2e246c445e6','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/2009','RO12',0);
INSERT INTO "firm_list" VALUES('en',13,'01a21be3-6b58-7dce-9dc9-e059b71cdcda','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo neri','',14);
INSERT INTO "firm_list" VALUES('en',16,'01a21be3-6b96-7dcb-a6cc-7a4ecbbadd0c','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',17,'01a21be3-6b70-7eaa-ad73-3cc8c05ba0ed','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',18,'01a21be3-6fed-7c91-8eea-d0ed1f52dfae','ontode kft 	})z)	88','􏿿','􏿿','hungary 		8','􏿿','',4,1,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','ontode kft. oentoede','',62);
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
INSERT INTO "firm_note" VALUES('01a21be3-6ab0-7fcb-a1c3-6f931757e20a','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7080-8bf5-9ec99432fcc1','Bitte vormittags anrufen.',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_note" VALUES('01a21be3-6c39-785f-b28f-7e14e8937a10','2026-11-27T07:23:38.936Z','giulia','2026-11-27T07:23:38.936Z','giulia',NULL,'CONFAPI','01a21be3-6b58-7dce-9dc9-e059b71cdcda','“Prima” nota;
due righe – ŐŰ ığ',1,'01a21be3-6c38-74c3-910a-25d4fb8b0a4a','01a21be3-6c38-74c3-910a-25d4fb8b0a4a',NULL);
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
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-771e-ad64-23986b123f84','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7080-8bf5-9ec99432fcc1',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-773a-a048-f7fdbaed526b','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70ac-a697-0010d7f523e3',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-774a-bd0b-de58dd1b2417','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70b9-b286-32faa69a4dbf',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-775b-818a-ffb932d4c5e6','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70c4-9f6d-a540dc0d6ada',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-776a-a8b8-a4453b9d12cc','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70cd-a370-d580ccf0d048',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-777a-b290-7ddc934c5199','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70dd-8124-dda40cb2895a',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-7788-a0f3-6e42d099e609','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70ef-8278-aa49640af211',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-7794-86c5-b033f9b60e80','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70fe-b932-bf2f61c0e075',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-77a1-8a0e-65b7ae9e6699','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7109-8610-c921a1874ff7',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-77af-8ec4-98643f5b02d4','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7112-b322-8e3f220a7b6b',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-77be-8918-d4adb2f215de','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-711c-b9ea-d1c385f00e1e',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-77cb-8cc6-fabfa85df2ca','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7126-bb9a-b2e246c445e6',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6ab0-77d9-9415-14e9117df83e','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7126-bb9a-b2e246c445e6','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_site" VALUES('01a21be3-6c1e-7778-a8be-02b288e8b9a2','2026-11-27T07:23:38.904Z','giulia','2026-11-27T07:23:38.904Z','giulia',NULL,'CONFAPI','01a21be3-6b58-7dce-9dc9-e059b71cdcda',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a21be3-6c18-7737-87e2-f3c766070d7b','01a21be3-6c18-7737-87e2-f3c766070d7b',NULL);
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
INSERT INTO "firm_tag" VALUES('b9c9be4c-9806-5782-a8d9-1b13e513c5c8','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7080-8bf5-9ec99432fcc1','Newsletter',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('f510bdd2-5f86-509a-9528-84430f267217','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7080-8bf5-9ec99432fcc1','Focus group',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('e446a2ad-662a-5ed5-80ea-d9dcd7a812e6','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70b9-b286-32faa69a4dbf','Looking for a successor',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('2eceec96-9c4a-593e-ace1-668b1d98147c','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70c4-9f6d-a540dc0d6ada','Wants to send',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('cb5940a3-e256-59bc-a5ac-90a6280c8974','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70cd-a370-d580ccf0d048','Wants to host',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('fc09138b-bcb1-5ed7-9a30-15546ada5de9','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70dd-8124-dda40cb2895a','Newsletter',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('eeecea3e-26b2-5faa-8631-c04f82b762af','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70dd-8124-dda40cb2895a','Wants to host',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('1d43dd03-72f1-5c7e-8849-2d2fa698e274','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70dd-8124-dda40cb2895a','Exports',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('127a4461-7dcb-581a-aaf9-eab2279c1871','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70ef-8278-aa49640af211','Wants to send',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('c4cd579c-bcb2-5f57-8297-38104cfc932a','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-70fe-b932-bf2f61c0e075','Focus group',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('5cb019c3-b2c7-51df-9f5f-cd3917040f52','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7109-8610-c921a1874ff7','Looking for a successor',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('b8ece769-353f-50a7-8b59-7b4f23fc4886','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7112-b322-8e3f220a7b6b','Board member',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('03b61182-7593-593e-bfaf-38eacda883a3','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7112-b322-8e3f220a7b6b','Wants to host',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('bf423549-c982-5093-bdca-3b721b86a573','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-711c-b9ea-d1c385f00e1e','Wants to send',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('b70ea47f-3b3f-5d38-93b5-b3f189d6f906','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-711c-b9ea-d1c385f00e1e','Focus group',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('b5200ff5-a047-58f4-9c29-3ca55edc9cbc','2026-11-27T07:23:38.482Z','','2026-11-27T07:23:38.482Z','',NULL,'CONFAPI','01a21be3-6ab0-7126-bb9a-b2e246c445e6','Looking for a successor',1,'01a21be3-6a72-737b-93cd-83bb089d7987','01a21be3-6a72-737b-93cd-83bb089d7987',NULL);
INSERT INTO "firm_tag" VALUES('4947a7c4-4336-529f-93ba-c4308986c882','2026-11-27T07:23:38.980Z','giulia','2026-11-27T07:23:38.980Z','giulia',NULL,'CONFAPI','01a21be3-6b58-7dce-9dc9-e059b71cdcda','meccanica',1,'01a21be3-6c64-783a-8f89-fb692c31a329','01a21be3-6c64-783a-8f89-fb692c31a329',NULL);
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
INSERT INTO "host_offer" VALUES('01a21be3-72bf-763c-8904-362ea4e25bcd','2026-11-27T07:23:40.606Z','giulia','2026-11-27T07:23:40.606Z','giulia',NULL,'CONFAPI','01a21be3-6fed-7c91-8eea-d0ed1f52dfae',NULL,'Öntés','öntés, CNC',NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,NULL,'draft',1,'01a21be3-72be-7cf4-b964-f63e62040bf3','01a21be3-72be-7cf4-b964-f63e62040bf3',NULL);
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
INSERT INTO "market_match" VALUES('02e76230-f4a1-5ccc-a4fc-68dcf22f92cc','2026-11-27T07:23:40.634Z','giulia','2026-11-27T07:23:40.634Z','giulia',NULL,'CONFAPI','01a21be3-72bf-763c-8904-362ea4e25bcd','01a21be3-72ce-755d-859b-03098a6bda35','declined',41,'lontano','2026-11-27',1,'01a21be3-72da-7584-a19b-a5f9cdc3b4bf','01a21be3-72da-7584-a19b-a5f9cdc3b4bf',NULL);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('id','01a21be3-69e7-725e-ab15-e0d9cf16dcb6');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-27T07:23:38.343Z');
INSERT INTO "meta" VALUES('list_locales','en:3');
INSERT INTO "meta" VALUES('ban_key','6f2ca26bed6c814b71a8eef9982e7d32e11d50606c99ae46e880c00d7d2941ec');
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
INSERT INTO "not_duplicate" VALUES('39572edc-f4ac-5633-ac56-efa989475407','2026-11-27T07:23:39.486Z','giulia','2026-11-27T07:23:39.486Z','giulia',NULL,'CONFAPI','01a21be3-6b58-7dce-9dc9-e059b71cdcda','01a21be3-6b96-7dcb-a6cc-7a4ecbbadd0c',1,'01a21be3-6e5e-71fa-89c6-80a72b84eb2b','01a21be3-6e5e-71fa-89c6-80a72b84eb2b',NULL);
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
INSERT INTO "person_care" VALUES('01a21be3-6f0c-73b8-9a80-460d97dee5a0','2026-11-27T07:23:39.658Z','giulia','2026-11-27T07:23:39.658Z','giulia',NULL,'CONFAPI','01a21be3-6bf0-732a-a3c7-681aab2a0bb4','Luca',NULL,NULL,'–',1,'01a21be3-6f0a-739d-a9be-6cb2a11787dc','01a21be3-6f0a-739d-a9be-6cb2a11787dc',NULL);
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
INSERT INTO "placement" VALUES('01a21be3-7048-7b51-944a-bbc94ea07151','2026-11-27T07:23:39.974Z','giulia','2026-11-27T07:23:39.974Z','giulia',NULL,'CONFAPI','MS-CONFAPI-2026-0001-W','MOBILISE_1_2M','01a21be3-6b58-7dce-9dc9-e059b71cdcda','01a21be3-701d-7373-ad01-3c8936d11983','01a21be3-6fed-7c91-8eea-d0ed1f52dfae',NULL,'CONFAPI',NULL,'draft',NULL,'2026-11-27T07:23:39.974Z',NULL,'2027-03-01','2027-04-15',NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sending','sending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en','en','equal',NULL,NULL,NULL,1,'01a21be3-7046-73a9-b334-dbac0fbad361','01a21be3-7046-73a9-b334-dbac0fbad361',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "placement_check" VALUES('01a21be3-726d-7a85-a5ed-1b5b9b5680db','2026-11-27T07:23:40.521Z','giulia','2026-11-27T07:23:40.521Z','giulia',NULL,'CONFAPI','01a21be3-7048-7b51-944a-bbc94ea07151','a1','done','n. 12','giulia','2026-11-27',NULL,1,'01a21be3-7269-74ff-83bb-b522485085d0','01a21be3-7269-74ff-83bb-b522485085d0',NULL);
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
INSERT INTO "placement_evaluation" VALUES('01a21be3-70a8-7fc5-9cc2-e8cc98d24ee1','2026-11-27T07:23:40.070Z','giulia','2026-11-27T07:23:40.070Z','giulia',NULL,'CONFAPI','01a21be3-7048-7b51-944a-bbc94ea07151','employee','{"skills":4}','2026-11-27',1,'01a21be3-70a6-7f8d-ab2c-8ed49ae9a605','01a21be3-70a6-7f8d-ab2c-8ed49ae9a605',NULL);
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
	person_id TEXT, 
	CONSTRAINT pk_placement_event PRIMARY KEY (id), 
	CONSTRAINT fk_placement_event_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id), 
	CONSTRAINT fk_placement_event_person_id_contact FOREIGN KEY(person_id) REFERENCES contact (id)
)
 STRICT

;
INSERT INTO "placement_event" VALUES('01a21be3-7070-784a-b4b2-dff9a6faf439','2026-11-27T07:23:40.014Z','giulia','2026-11-27T07:23:40.014Z','giulia',NULL,'CONFAPI','01a21be3-7048-7b51-944a-bbc94ea07151','call','2026-11-20',NULL,'“Pronto?” – ő',1,'01a21be3-706e-7a8c-9ba0-2c1c37e32321','01a21be3-706e-7a8c-9ba0-2c1c37e32321',NULL,NULL);
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
INSERT INTO "recent" VALUES('giulia','firm','01a21be3-6b58-7dce-9dc9-e059b71cdcda','2026-11-27T07:23:39.576938+00:00');
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
INSERT INTO "retention_hold" VALUES('01a21be3-6f0c-7e00-852a-57059b6873c5','2026-11-27T07:23:39.658Z','giulia','2026-11-27T07:23:39.658Z','giulia',NULL,'CONFAPI','contact','01a21be3-6bf0-732a-a3c7-681aab2a0bb4','audit',NULL,1,'01a21be3-6f0a-739d-a9be-6cb2a11787dc','01a21be3-6f0a-739d-a9be-6cb2a11787dc',NULL);
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
INSERT INTO "saved_filter" VALUES('01a21be3-6e92-781a-b19d-69b638450863','2026-11-27T07:23:39.537Z','giulia','2026-11-27T07:23:39.537Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a21be3-6e91-76e2-bcc6-68b73034cee8','01a21be3-6e91-76e2-bcc6-68b73034cee8',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-27T07:23:39.150Z','giulia','2026-11-27T07:23:39.150Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a21be3-6d0e-7412-abf6-b049d6ec408e','01a21be3-6d0e-7412-abf6-b049d6ec408e',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a21be3-6d44-7ee9-9f9d-b9b4019b965e','2026-11-27T07:23:39.202Z','giulia','2026-11-27T07:23:39.329Z','giulia',NULL,'CONFAPI','01a21be3-6b58-7dce-9dc9-e059b71cdcda',2025,'2026-11-27',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a21be3-6d42-76e2-9e94-48ca91514ed0','01a21be3-6dc1-78c0-b7d9-4ec3e2ea30e8',NULL);
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
INSERT INTO "sme_related" VALUES('01a21be3-6dd2-7328-83d6-349f895e1534','2026-11-27T07:23:39.329Z','giulia','2026-11-27T07:23:39.329Z','giulia',NULL,'CONFAPI','01a21be3-6d44-7ee9-9f9d-b9b4019b965e','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a21be3-6dc1-78c0-b7d9-4ec3e2ea30e8','01a21be3-6dc1-78c0-b7d9-4ec3e2ea30e8',NULL);
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
INSERT INTO "txn" VALUES('01a21be3-6a72-737b-93cd-83bb089d7987','2026-11-27T07:23:38.482Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a21be3-6b51-79a1-99ad-ed96bce38a36','2026-11-27T07:23:38.705Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6b70-748b-a830-54ce77324f2a','2026-11-27T07:23:38.736Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6b86-767e-8fb0-660c3151d897','2026-11-27T07:23:38.758Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6b96-7428-a044-ba17829dd6d4','2026-11-27T07:23:38.774Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6bb6-71a1-8f8f-5cb59a85b590','2026-11-27T07:23:38.806Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6bee-724e-a276-da6a8fce3dfc','2026-11-27T07:23:38.862Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6c18-7737-87e2-f3c766070d7b','2026-11-27T07:23:38.904Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6c38-74c3-910a-25d4fb8b0a4a','2026-11-27T07:23:38.936Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6c64-783a-8f89-fb692c31a329','2026-11-27T07:23:38.980Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6c89-7605-a786-a6e44ae797b5','2026-11-27T07:23:39.017Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6ca0-7ec0-b4c5-f40e5503d6c7','2026-11-27T07:23:39.040Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6cb1-7b14-bd8e-39f776856b71','2026-11-27T07:23:39.057Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a21be3-6cc8-7bbe-b9f5-76f81b99d872','{}');
INSERT INTO "txn" VALUES('01a21be3-6cc8-7bbe-b9f5-76f81b99d872','2026-11-27T07:23:39.080Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21be3-6cb1-7b14-bd8e-39f776856b71','01a21be3-6ce7-77d8-9232-b32d01e8caaa','{}');
INSERT INTO "txn" VALUES('01a21be3-6ce7-77d8-9232-b32d01e8caaa','2026-11-27T07:23:39.111Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a21be3-6cc8-7bbe-b9f5-76f81b99d872','01a21be3-6cfa-72c5-9c40-7df321549cd9','{}');
INSERT INTO "txn" VALUES('01a21be3-6cfa-72c5-9c40-7df321549cd9','2026-11-27T07:23:39.130Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21be3-6ce7-77d8-9232-b32d01e8caaa',NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6d0e-7412-abf6-b049d6ec408e','2026-11-27T07:23:39.150Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6d42-76e2-9e94-48ca91514ed0','2026-11-27T07:23:39.202Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6d6a-769c-aaae-573d9baa4819','2026-11-27T07:23:39.242Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6dc1-78c0-b7d9-4ec3e2ea30e8','2026-11-27T07:23:39.329Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6e1e-740e-bfbf-48830405ba4c','2026-11-27T07:23:39.422Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6e32-7157-81c0-17df2f78ed34','2026-11-27T07:23:39.442Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6e49-757c-b45f-f502534473b8','2026-11-27T07:23:39.465Z','giulia','desk-7','CONFAPI','["Do not contact {name}", {"name": "Dimenticata"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6e5e-71fa-89c6-80a72b84eb2b','2026-11-27T07:23:39.486Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6e91-76e2-bcc6-68b73034cee8','2026-11-27T07:23:39.537Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6f0a-739d-a9be-6cb2a11787dc','2026-11-27T07:23:39.658Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6f66-78a8-8275-2ed5a512e69a','2026-11-27T07:23:39.750Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-6fec-743a-bfe7-cbddcf68370b','2026-11-27T07:23:39.884Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Öntöde Kft."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-7017-7448-8e2d-51940d78b7b5','2026-11-27T07:23:39.927Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-7046-73a9-b334-dbac0fbad361','2026-11-27T07:23:39.974Z','giulia','desk-7','CONFAPI','["Add placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-706e-7a8c-9ba0-2c1c37e32321','2026-11-27T07:23:40.014Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-70a6-7f8d-ab2c-8ed49ae9a605','2026-11-27T07:23:40.070Z','giulia','desk-7','CONFAPI','["Enter an evaluation", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-7269-74ff-83bb-b522485085d0','2026-11-27T07:23:40.521Z','giulia','desk-7','CONFAPI','["Checklist: {rule}", {"rule": ["A1 certificate, or proof that it was requested", {}, ""]}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-727e-71e3-be35-732f2f4a9e11','2026-11-27T07:23:40.542Z','giulia','desk-7','CONFAPI','["Agreement", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-7299-7407-9551-ca48d4562365','2026-11-27T07:23:40.569Z','giulia','desk-7','CONFAPI','["Amendment", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-72af-7df7-b3d1-ced8b47ef472','2026-11-27T07:23:40.591Z','giulia','desk-7','CONFAPI','["Confirm a rule of the checklist", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-72be-7cf4-b964-f63e62040bf3','2026-11-27T07:23:40.606Z','giulia','desk-7','CONFAPI','["Add an offer", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-72ca-72bf-b839-75698959eae2','2026-11-27T07:23:40.618Z','giulia','desk-7','CONFAPI','["Add a candidate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21be3-72da-7584-a19b-a5f9cdc3b4bf','2026-11-27T07:23:40.634Z','giulia','desk-7','CONFAPI','["Decline a match", {}, ""]','do',NULL,NULL,'{}');
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
COMMIT;
