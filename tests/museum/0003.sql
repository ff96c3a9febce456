PRAGMA application_id=1297039955;
PRAGMA user_version=3;
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
	deleted_in TEXT, 
	CONSTRAINT pk_agreement_signature PRIMARY KEY (id), 
	CONSTRAINT fk_agreement_signature_version_id_agreement_version FOREIGN KEY(version_id) REFERENCES agreement_version (id)
)
 STRICT

;
INSERT INTO "agreement_signature" VALUES('01a21996-a6ca-7169-9d63-2db1520788b2','2026-11-26T20:40:33.221Z','giulia','2026-11-26T20:40:33.221Z','giulia',NULL,'CONFAPI','01a21996-a6c6-7537-8912-a8db56141fba','employee','A. Neri',NULL,'wet_ink_scan','2026-11-21',NULL,'signed',NULL,NULL,1,'01a21996-a6c5-714b-933a-a0436a8ec44f','01a21996-a6c5-714b-933a-a0436a8ec44f',NULL);
INSERT INTO "agreement_signature" VALUES('01a21996-a6ce-71eb-abcf-158c3dfeaf0f','2026-11-26T20:40:33.221Z','giulia','2026-11-26T20:40:33.221Z','giulia',NULL,'CONFAPI','01a21996-a6c6-7537-8912-a8db56141fba','hosting','Ő',NULL,'wet_ink_scan','2026-11-21',NULL,'refused','date',NULL,1,'01a21996-a6c5-714b-933a-a0436a8ec44f','01a21996-a6c5-714b-933a-a0436a8ec44f',NULL);
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
	deleted_in TEXT, 
	CONSTRAINT pk_agreement_version PRIMARY KEY (id), 
	CONSTRAINT fk_agreement_version_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
)
 STRICT

;
INSERT INTO "agreement_version" VALUES('01a21996-a6c6-7537-8912-a8db56141fba','2026-11-26T20:40:33.221Z','giulia','2026-11-26T20:40:33.221Z','giulia',NULL,'CONFAPI','01a21996-a561-745e-8e8a-d978bbbc7eb3',1,'open','{}','0000000000000000000000000000000000000000000000000000000000000000','0000-0000','2026-1','1111111111111111111111111111111111111111111111111111111111111111','2026-11-20',1,'01a21996-a6c5-714b-933a-a0436a8ec44f','01a21996-a6c5-714b-933a-a0436a8ec44f',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "attachment" VALUES('01a21996-a4f0-7ba5-9904-4c9fc7a410f9','2026-11-26T20:40:32.751Z','giulia','2026-11-26T20:40:32.751Z','giulia',NULL,'CONFAPI','firm','01a21996-a37b-7d10-a992-1ab4b35467b9','59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa','scan.pdf','application/pdf',4,'scan',NULL,NULL,1,'01a21996-a4ef-7f63-a088-73d1c68c7511','01a21996-a4ef-7f63-a088-73d1c68c7511',NULL);
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
INSERT INTO "change" VALUES(1,'01a21996-a379-7ae5-804e-863fe643fdd1','firm','01a21996-a37b-7d10-a992-1ab4b35467b9','insert',NULL);
INSERT INTO "change" VALUES(2,'01a21996-a388-718e-bf06-42a0e569f6ae','firm','01a21996-a389-7a0d-aea0-e26e4487dc94','insert',NULL);
INSERT INTO "change" VALUES(3,'01a21996-a390-772f-bb60-e1b22038c374','firm','01a21996-a391-7d29-8f7e-8876cbeb990e','insert',NULL);
INSERT INTO "change" VALUES(4,'01a21996-a399-7992-9c32-be4e6dd1b59e','firm','01a21996-a39b-7163-9305-95dc4804bba1','insert',NULL);
INSERT INTO "change" VALUES(5,'01a21996-a3a2-7896-a5f3-5d6f96d2a68a','firm','01a21996-a37b-7d10-a992-1ab4b35467b9','update','{"turnover_min": [null, 500000000], "turnover_max": [null, 500000000], "currency": [null, "EUR"]}');
INSERT INTO "change" VALUES(6,'01a21996-a3b6-7156-aef7-e02a0b2fd762','contact','01a21996-a3bb-7bf6-9d58-7afe3054dc53','insert',NULL);
INSERT INTO "change" VALUES(7,'01a21996-a3c6-7134-a14b-fc725f9f4586','firm_site','01a21996-a3cc-72ce-b4e6-9001f85f1a19','insert',NULL);
INSERT INTO "change" VALUES(8,'01a21996-a3d6-79aa-b9c5-5deb28d41a32','firm_note','01a21996-a3da-7849-be50-70134840f122','insert',NULL);
INSERT INTO "change" VALUES(9,'01a21996-a3e1-71ec-9c59-23bc592848cc','firm_tag','cc4abbae-8c0f-5dfb-81ce-9784872b584f','insert',NULL);
INSERT INTO "change" VALUES(10,'01a21996-a3ec-71a1-9a41-bdda28bd20a9','firm','01a21996-a389-7a0d-aea0-e26e4487dc94','delete',NULL);
INSERT INTO "change" VALUES(11,'01a21996-a3ec-71a1-9a41-bdda28bd20a9','firm','01a21996-a391-7d29-8f7e-8876cbeb990e','delete',NULL);
INSERT INTO "change" VALUES(12,'01a21996-a401-7c3e-825f-ba807786b1f9','firm','01a21996-a389-7a0d-aea0-e26e4487dc94','restore',NULL);
INSERT INTO "change" VALUES(13,'01a21996-a414-724e-87e3-07835258fc6f','firm','01a21996-a39b-7163-9305-95dc4804bba1','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(14,'01a21996-a422-7f3c-8aa1-f74c269c7d29','firm','01a21996-a39b-7163-9305-95dc4804bba1','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(15,'01a21996-a432-7126-8adf-89efa5e31630','firm','01a21996-a39b-7163-9305-95dc4804bba1','update','{"trade_name": [null, "Quattro"]}');
INSERT INTO "change" VALUES(16,'01a21996-a43c-724b-a6c0-0e30a7a108b0','firm','01a21996-a39b-7163-9305-95dc4804bba1','update','{"trade_name": ["Quattro", null]}');
INSERT INTO "change" VALUES(17,'01a21996-a445-7ace-8d65-60a3e2ceb7a1','setting','4205ae9a-488d-57d9-a857-81cbbd587b6b','insert',NULL);
INSERT INTO "change" VALUES(18,'01a21996-a457-72f1-9c4e-13aa4039b219','sme_declaration','01a21996-a45d-75b5-b68d-0690b37274a3','insert',NULL);
INSERT INTO "change" VALUES(19,'01a21996-a465-7c2a-8761-420a0c5a4d63','sme_declaration','01a21996-a45d-75b5-b68d-0690b37274a3','update','{"awu_hundredths": [null, 3850], "turnover": [null, 720000000], "result": ["unknown", "small"]}');
INSERT INTO "change" VALUES(20,'01a21996-a465-7c2a-8761-420a0c5a4d63','firm','01a21996-a37b-7d10-a992-1ab4b35467b9','update','{"size_class": ["unknown", "small"]}');
INSERT INTO "change" VALUES(21,'01a21996-a49a-7aee-a700-6b3b071ad6f2','sme_related','01a21996-a4a0-73fb-9f41-4b64dea70ec8','insert',NULL);
INSERT INTO "change" VALUES(22,'01a21996-a49a-7aee-a700-6b3b071ad6f2','sme_declaration','01a21996-a45d-75b5-b68d-0690b37274a3','update','{"ownership": ["autonomous", "partner"], "result": ["small", "unknown"]}');
INSERT INTO "change" VALUES(23,'01a21996-a49a-7aee-a700-6b3b071ad6f2','firm','01a21996-a37b-7d10-a992-1ab4b35467b9','update','{"size_class": ["small", "unknown"]}');
INSERT INTO "change" VALUES(25,'01a21996-a4c4-7d86-aad6-0ba8b1e10cca','consent','01a21996-a4c5-7c9b-86be-c09f4e1bc64a','insert',NULL);
INSERT INTO "change" VALUES(26,'01a21996-a4ce-7cf6-9497-e583d9358d57','do_not_contact','01a21996-a4d2-711d-a649-5d3545725612','insert',NULL);
INSERT INTO "change" VALUES(27,'01a21996-a4d9-7118-9ab9-3eb9dc1c0cb6','not_duplicate','b05e4b26-9944-5818-8567-c972db0f0093','insert',NULL);
INSERT INTO "change" VALUES(28,'01a21996-a4e2-7437-a920-a1a2aa774ef7','saved_filter','01a21996-a4e3-70e6-af8f-111fd8126764','insert',NULL);
INSERT INTO "change" VALUES(29,'01a21996-a4ef-7f63-a088-73d1c68c7511','attachment','01a21996-a4f0-7ba5-9904-4c9fc7a410f9','insert',NULL);
INSERT INTO "change" VALUES(30,'01a21996-a4ef-7f63-a088-73d1c68c7511','person_care','01a21996-a4f3-70b3-a96e-8335677c017b','insert',NULL);
INSERT INTO "change" VALUES(31,'01a21996-a4ef-7f63-a088-73d1c68c7511','retention_hold','01a21996-a4f6-77da-9bb7-1f29ef57632c','insert',NULL);
INSERT INTO "change" VALUES(32,'01a21996-a502-7b27-b623-47fd0de37c08','contact','01a21996-a4bb-72e3-ba25-36015922e359','delete',NULL);
INSERT INTO "change" VALUES(33,'01a21996-a542-79a7-b97d-211386f30522','firm','01a21996-a545-7550-bea1-4edff8cbbc8d','insert',NULL);
INSERT INTO "change" VALUES(34,'01a21996-a54e-7638-aed6-6723e03a2bd5','contact','01a21996-a553-7f2a-a68f-3c8690593c92','insert',NULL);
INSERT INTO "change" VALUES(35,'01a21996-a55c-74e9-be1e-a786e85c6f5a','placement','01a21996-a561-745e-8e8a-d978bbbc7eb3','insert',NULL);
INSERT INTO "change" VALUES(36,'01a21996-a56b-7878-b778-de23f5ab70cf','placement_event','01a21996-a56c-7f85-bbef-380e4c87ee17','insert',NULL);
INSERT INTO "change" VALUES(37,'01a21996-a572-7cc6-b74d-e5b65039ce66','placement_evaluation','01a21996-a576-7fa8-bf5d-d082626cb35b','insert',NULL);
INSERT INTO "change" VALUES(38,'01a21996-a6bb-77ee-b1da-c03cb260e034','placement_check','01a21996-a6bc-7ef5-adc7-c93b0222c1d0','insert',NULL);
INSERT INTO "change" VALUES(39,'01a21996-a6c5-714b-933a-a0436a8ec44f','agreement_version','01a21996-a6c6-7537-8912-a8db56141fba','insert',NULL);
INSERT INTO "change" VALUES(40,'01a21996-a6c5-714b-933a-a0436a8ec44f','agreement_signature','01a21996-a6ca-7169-9d63-2db1520788b2','insert',NULL);
INSERT INTO "change" VALUES(41,'01a21996-a6c5-714b-933a-a0436a8ec44f','agreement_signature','01a21996-a6ce-71eb-abcf-158c3dfeaf0f','insert',NULL);
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
INSERT INTO "consent" VALUES('01a21996-a4c5-7c9b-86be-c09f4e1bc64a','2026-11-26T20:40:32.708Z','giulia','2026-11-26T20:40:32.708Z','giulia',NULL,'CONFAPI','contact','01a21996-a3bb-7bf6-9d58-7afe3054dc53','invitation','consent','2026-03-02','paper',NULL,NULL,NULL,NULL,NULL,1,'01a21996-a4c4-7d86-aad6-0ba8b1e10cca','01a21996-a4c4-7d86-aad6-0ba8b1e10cca',NULL);
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
INSERT INTO "contact" VALUES('01a21996-a33c-725b-93b4-91a2d1db9909','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7077-99df-05a565d0e8f8','Matthias','Wiegand',NULL,'Inhaber','info@wiegand-1.example','+49 89 99998506','+498999998506','0171 3920065','+491713920065','de, en',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-72f0-80b4-e5b373f9bcca','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7102-a291-8b6708eb9eff','Jonas','Bäuerle',NULL,'Inhaber','jonas.baeuerle@rheinblick-2.example','0451 5550937','+494515550937','+49 171 3920094','+491713920094','de, en',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-7334-9cf1-751bb4593e8e','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7131-9f71-5cde38a652b9','Andreas','Krüger',NULL,'Geschäftsführer','info@krueger-3.example','089 99998966','+498999998966','+49 176 04069082','+4917604069082','de',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-736e-832f-28f70c3d60c7','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7159-b999-6230264c3210','Mathilde','Jacquet',NULL,'Directrice générale','mathilde.jacquet@horizon-4.example','05 36 49 36 09','+33536493609',NULL,NULL,'fr, en',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-73a9-8839-e1f69a34b6d0','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7180-abf3-19758dc6a057','Torsten','Vogt',NULL,'Inhaber','torsten.vogt@sued-5.example','03925 555049','+493925555049','0176 04069060','+4917604069060','de',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-73e3-b3f5-0108ad422450','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-71b4-9a8d-846b390b7e42','Balázs','Sipos',NULL,'ügyvezető','info@sipos-6.example','06 36 555 031','+3636555031','+36 70 555 0190','+36705550190','hu',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-7422-8c5e-139a1bfe18a8','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-71e9-9db4-abecfe37a61b','Hanne','Willems',NULL,'Bestuurder','hanne.willems@willems-7.example','09 255 50 80','+3292555080','+32 470 55 50 60','+32470555060','nl, fr, en',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-7499-9085-a5e0992ed98d','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-71e9-9db4-abecfe37a61b','Geert','De Vos',NULL,'Werkplaatsleider','geert.de-vos@willems-7.example','09 255 50 98','+3292555098','+32 485 55 50 60','+32485555060','nl, fr, en',0,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-74d7-9969-0324d81635ae','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7218-b485-88c7ede09638','Gaël','Charpentier',NULL,'Dirigeant','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','+33536491068','+33 6 39 98 20 67','+33639982067','fr, en',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-7516-9111-ba8cd00ee1b7','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7248-bac8-0c34f0b62d0b','Hüseyin','Türkmen',NULL,'Genel Müdür','info@turkmen-9.example','0414 555 01 32','+904145550132',NULL,NULL,'tr, en',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-7550-8743-bd295b614ae9','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-726f-b93a-35e460d84534','Elena','Crișan',NULL,'proprietară','info@marea-10.example','0258 555 070','+40258555070','0720 555 023','+40720555023','ro',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-7595-8f7f-ef147fedb7e9','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7294-9d94-c72684d2eda7','Laurence','Stassart',NULL,'Administratrice déléguée','info@stassart-11.example','+32 2 555 01 84','+3225550184',NULL,NULL,'fr',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a33c-75d9-8eee-db434221f245','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-72b7-886d-7acb70798f3b','Cătălina','Chirilă',NULL,'administratoare','info@dunarea-12.example','+40 258 555 029','+40258555029','+40 720 555 050','+40720555050','ro, en',1,1,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a3bb-7bf6-9d58-7afe3054dc53','2026-11-26T20:40:32.438Z','giulia','2026-11-26T20:40:32.438Z','giulia',NULL,'CONFAPI','01a21996-a37b-7d10-a992-1ab4b35467b9',NULL,'D’Angelò',NULL,NULL,'a@example.it',NULL,NULL,NULL,NULL,NULL,1,1,1,'01a21996-a3b6-7156-aef7-e02a0b2fd762','01a21996-a3b6-7156-aef7-e02a0b2fd762',NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a4bb-72e3-ba25-36015922e359','2026-11-26T20:40:32.694Z','giulia','2026-11-26T20:40:32.770Z','giulia','2026-11-26T20:40:32.770Z','CONFAPI','01a21996-a37b-7d10-a992-1ab4b35467b9',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2,'01a21996-a4b6-7918-9839-3733a5710042','01a21996-a502-7b27-b623-47fd0de37c08','01a21996-a502-7b27-b623-47fd0de37c08',0,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('01a21996-a553-7f2a-a68f-3c8690593c92','2026-11-26T20:40:32.846Z','giulia','2026-11-26T20:40:32.846Z','giulia',NULL,'CONFAPI','01a21996-a37b-7d10-a992-1ab4b35467b9',NULL,'Neri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,'01a21996-a54e-7638-aed6-6723e03a2bd5','01a21996-a54e-7638-aed6-6723e03a2bd5',NULL,1,0,NULL,NULL,0,'1990-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "disclosure" VALUES('01a21996-a4ec-729c-bac2-25c61c6ecf96','2026-11-26T20:40:32.748Z','giulia','mail','invitation',NULL,'["01a21996-a3bb-7bf6-9d58-7afe3054dc53"]');
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
INSERT INTO "do_not_contact" VALUES('01a21996-a4d2-711d-a649-5d3545725612','2026-11-26T20:40:32.718Z','giulia','2026-11-26T20:40:32.718Z','giulia',NULL,'CONFAPI','email','ae7291474dc7e9d2b4a51d5aeda0a4fbdab8b69d09e2ce1c8fbd258a202dfa72','2026-11-26',1,'01a21996-a4ce-7cf6-9497-e583d9358d57','01a21996-a4ce-7cf6-9497-e583d9358d57',NULL);
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
INSERT INTO "draft" VALUES('giulia','firm','01a21996-a39b-7163-9305-95dc4804bba1','website','offic','2026-11-26T20:40:32.595Z');
CREATE TABLE erased (
	id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_erased PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "erased" VALUES('01a21996-a4bb-72e3-ba25-36015922e359','contact','2026-11-26T20:40:32.770Z');
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
INSERT INTO "firm" VALUES('01a21996-a33a-7077-99df-05a565d0e8f8','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Wiegand Tischlerei GbR',NULL,'Wiegand Tischlerei','GbR','DE','DE895002760','checksum_ok',NULL,NULL,NULL,NULL,'NACE2','31.09','WZ 2008','31.09.9','2021','DE212','active',NULL,'10001','2023-07-18','https://www.wiegand-1.example',5,5,58100000,58100000,49700000,49700000,'EUR',2024,'micro',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-7102-a291-8b6708eb9eff','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Rheinblick Bauunternehmung GmbH',NULL,NULL,'GmbH','DE','DE792982609','checksum_ok',NULL,'Lübeck HRB 41436','HR',NULL,'NACE2','41.20','WZ 2008','41.20.1','2021','DEF03','active',NULL,'10002','2006-09-16',NULL,50,249,2608900000,2608900000,2114900000,2114900000,'EUR',2024,'medium',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-7131-9f71-5cde38a652b9','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Bäckerei Krüger & Söhne GmbH',NULL,NULL,'GmbH','DE','DE200626331','checksum_ok',NULL,'München HRB 60382','HR',NULL,'NACE2.1','10.71',NULL,NULL,'2021','DE212','active',NULL,'10003','2015-12-12','https://www.krueger-3.example',14,14,110400000,110400000,93600000,93600000,'EUR',2024,'small',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-7159-b999-6230264c3210','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','SARL Boulangerie Horizon',NULL,NULL,'SARL','FR','FR42746208206','checksum_ok',NULL,'746208206','SIREN',NULL,'NACE2.1','10.71',NULL,NULL,'2021','FRI15','active',NULL,'10004','1993-06-01',NULL,8,8,NULL,NULL,NULL,NULL,'EUR',2025,'micro',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-7180-abf3-19758dc6a057','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Süd Weberei UG (haftungsbeschränkt)',NULL,NULL,'UG (haftungsbeschränkt)','DE','DE508054443','checksum_ok',NULL,'Staßfurt HRB 58232','HR',NULL,'NACE2','13.92','WZ 2008','13.92.0','2021','DEE0C','active',NULL,'10005','2020-11-03','https://www.sued-5.example',3,3,33800000,33800000,NULL,NULL,'EUR',2023,'micro',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-71b4-9a8d-846b390b7e42','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Sipos és Társa Autószerviz Kft.',NULL,NULL,'Kft.','HU',NULL,'unknown',NULL,'10-09-805137','CEGJ',NULL,'NACE2.1','95.31',NULL,NULL,'2021','HU312','inactive',NULL,'10006','2003-07-29','https://www.sipos-6.example',4,4,28153100000,28153100000,14871100000,14871100000,'HUF',2023,'micro',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-71e9-9db4-abecfe37a61b','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Reclamebureau Willems BV',NULL,NULL,'BV','BE','BE0606707482','checksum_ok',NULL,'0606707482','KBO',NULL,'NACE2','73.11','NACE-BEL 2008','73.110','2021','BE234','active',NULL,'10007','2007-07-31','https://www.willems-7.example',6,6,153400000,153400000,64900000,64900000,'EUR',2023,'micro',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-7218-b485-88c7ede09638','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Logiciels Charpentier SAS',NULL,NULL,'SAS','FR','FR92559155783','checksum_ok',NULL,'559155783','SIREN',NULL,'NACE2','62.01','NAF rév. 2','62.01Z','2021','FRI23','active',NULL,'10008','2023-02-20','https://www.charpentier-8.example',50,249,1010600000,1010600000,839400000,839400000,'EUR',2023,'medium',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-7248-bac8-0c34f0b62d0b','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Türkmen Kardeşler Reklam Ltd. Şti.',NULL,NULL,'Ltd. Şti.','TR','2073646623','checksum_ok',NULL,'0207364662300035','MERSIS',NULL,'NACE2','73.11','NACE Rev. 2 (TR)','73.11.01','2021','TRC21','active',NULL,'10009','1999-09-30','https://www.turkmen-9.example',2,2,637400000,637400000,NULL,NULL,'TRY',2024,'micro',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-726f-b93a-35e460d84534','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Construcții de mașini Marea S.R.L.',NULL,NULL,'S.R.L.','RO',NULL,'unknown',NULL,'J01/1203/1996','ORC',NULL,'NACE2.1','28.99',NULL,NULL,'2021','RO121','inactive',NULL,'10010','2005-01-07','https://www.marea-10.example',23,23,2030600000,2030600000,813700000,813700000,'RON',2025,'small',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-7294-9d94-c72684d2eda7','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Formation Stassart SRL',NULL,NULL,'SRL','BE','BE0400215763','checksum_ok',NULL,'0400215763','KBO',NULL,'NACE2','85.59','NACE-BEL 2008','85.599','2021','BE100','active',NULL,'10011','2002-09-07','https://www.stassart-11.example',7,7,24400000,24400000,15900000,15900000,'EUR',2024,'micro',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a33a-72b7-886d-7acb70798f3b','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','Instalații electrice Dunărea S.A.',NULL,NULL,'S.A.','RO',NULL,'unknown',NULL,'J01/1707/2009','ORC',NULL,'NACE2.1','43.21',NULL,NULL,'2021','RO121','active',NULL,'10012','2019-02-18',NULL,47,47,2449500000,2449500000,1302500000,1302500000,'RON',2024,'small',NULL,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm" VALUES('01a21996-a37b-7d10-a992-1ab4b35467b9','2026-11-26T20:40:32.377Z','giulia','2026-11-26T20:40:32.666Z','giulia',NULL,'CONFAPI','Officina 0 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,500000000,500000000,NULL,NULL,'EUR',NULL,'unknown',NULL,NULL,4,'01a21996-a379-7ae5-804e-863fe643fdd1','01a21996-a49a-7aee-a700-6b3b071ad6f2',NULL);
INSERT INTO "firm" VALUES('01a21996-a389-7a0d-aea0-e26e4487dc94','2026-11-26T20:40:32.392Z','giulia','2026-11-26T20:40:32.513Z','giulia',NULL,'CONFAPI','Officina 1 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,3,'01a21996-a388-718e-bf06-42a0e569f6ae','01a21996-a401-7c3e-825f-ba807786b1f9',NULL);
INSERT INTO "firm" VALUES('01a21996-a391-7d29-8f7e-8876cbeb990e','2026-11-26T20:40:32.400Z','giulia','2026-11-26T20:40:32.492Z','giulia','2026-11-26T20:40:32.492Z','CONFAPI','Officina 2 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,2,'01a21996-a390-772f-bb60-e1b22038c374','01a21996-a3ec-71a1-9a41-bdda28bd20a9','01a21996-a3ec-71a1-9a41-bdda28bd20a9');
INSERT INTO "firm" VALUES('01a21996-a39b-7163-9305-95dc4804bba1','2026-11-26T20:40:32.409Z','giulia','2026-11-26T20:40:32.572Z','giulia',NULL,'CONFAPI','Officina 3 S.r.l.',NULL,NULL,NULL,'IT',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'candidate',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,5,'01a21996-a399-7992-9c32-be4e6dd1b59e','01a21996-a43c-724b-a6c0-0e30a7a108b0',NULL);
INSERT INTO "firm" VALUES('01a21996-a545-7550-bea1-4edff8cbbc8d','2026-11-26T20:40:32.834Z','giulia','2026-11-26T20:40:32.834Z','giulia',NULL,'CONFAPI','Öntöde Kft.',NULL,NULL,NULL,'HU',NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,1,'01a21996-a542-79a7-b97d-211386f30522','01a21996-a542-79a7-b97d-211386f30522',NULL);
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
INSERT INTO "firm_list" VALUES('en',1,'01a21996-a33a-7077-99df-05a565d0e8f8','wiegand tischlerei gbr 		88cd','munchen 	|)	8','wiegand matthias 		88','germany 		8','31.09','C',0,1,5,'DE895002760','􏿿','000000010001','2023-07-18','info@wiegand-1.example','+49 89 99998506','wiegand tischlerei gbr wiegand tischlerei munchen matthias wiegand matthias de895002760 muenchen','DE21',0);
INSERT INTO "firm_list" VALUES('en',2,'01a21996-a33a-7102-a291-8b6708eb9eff','rheinblick bauunternehmung gmbh 		88c19','lubeck 	|)	8','bauerle jonas 	|)	88','germany 		8','41.20','F',2,1,249,'DE792982609','Lübeck HRB 41436','000000010002','2006-09-16','jonas.baeuerle@rheinblick-2.example','0451 5550937','rheinblick bauunternehmung gmbh lubeck jonas bauerle jonas de792982609 lubeck hrb 41436 luebeck baeuerle luebeck','DEF0',0);
INSERT INTO "firm_list" VALUES('en',3,'01a21996-a33a-7131-9f71-5cde38a652b9','backerei kruger sohne gmbh 	|) {)  |)	8808c19','munchen 	|)	8','kruger andreas 	{)	88','germany 		8','10.71','C',1,1,14,'DE200626331','München HRB 60382','000000010003','2015-12-12','info@krueger-3.example','089 99998966','backerei kruger & sohne gmbh munchen andreas kruger andreas de200626331 munchen hrb 60382 baeckerei krueger soehne muenchen krueger muenchen','DE21',0);
INSERT INTO "firm_list" VALUES('en',4,'01a21996-a33a-7159-b999-6230264c3210','sarl boulangerie horizon 		f88','bayonne 		8','jacquet mathilde 		88','france 		8','10.71','C',0,1,8,'FR42746208206','746208206','000000010004','1993-06-01','mathilde.jacquet@horizon-4.example','05 36 49 36 09','sarl boulangerie horizon bayonne mathilde jacquet mathilde fr42746208206 746208206','FRI1',0);
INSERT INTO "firm_list" VALUES('en',5,'01a21996-a33a-7180-abf3-19758dc6a057','sud weberei ug haftungsbeschrankt 	|)   n)	88f0','stassfurt 		8','vogt torsten 		88','germany 		8','13.92','C',0,1,3,'DE508054443','Staßfurt HRB 58232','000000010005','2020-11-03','torsten.vogt@sued-5.example','03925 555049','sud weberei ug (haftungsbeschrankt) stassfurt torsten vogt torsten de508054443 stassfurt hrb 58232 sued (haftungsbeschraenkt)','DEE0',0);
INSERT INTO "firm_list" VALUES('en',6,'01a21996-a33a-71b4-9a8d-846b390b7e42','sipos es tarsa autoszerviz kft 	 }# |# z#	80888','eger 		8','sipos balazs 	 z#	88','hungary 		8','95.31','T',0,2,4,'􏿿','10-09-805137','000000010006','2003-07-29','info@sipos-6.example','06 36 555 031','sipos es tarsa autoszerviz kft. eger balazs sipos balazs 10-09-805137','HU31',0);
INSERT INTO "firm_list" VALUES('en',7,'01a21996-a33a-71e9-9db4-abecfe37a61b','reclamebureau willems bv 		88f','gent 		8','willems hanne 		88','belgium 		8','73.11','M',0,1,6,'BE0606707482','0606707482','000000010007','2007-07-31','hanne.willems@willems-7.example','09 255 50 80','reclamebureau willems bv gent hanne willems hanne be0606707482 0606707482 geert de vos','BE23',0);
INSERT INTO "firm_list" VALUES('en',8,'01a21996-a33a-7218-b485-88c7ede09638','logiciels charpentier sas 		88f','limoges 		8','charpentier gael 	 {)	88','france 		8','62.01','J',2,1,249,'FR92559155783','559155783','000000010008','2023-02-20','gael.charpentier@charpentier-8.example','+33 5 36 49 10 68','logiciels charpentier sas limoges gael charpentier gael fr92559155783 559155783','FRI2',0);
INSERT INTO "firm_list" VALUES('en',9,'01a21996-a33a-7248-bac8-0c34f0b62d0b','turkmen kardesler reklam ltd sti 	|) x.   }.	88888','sanli~urfa 	}.	8','turkmen huseyin 	|) |)	88','turkiye 	|)	8','73.11','M',0,1,2,'2073646623','0207364662300035','000000010009','1999-09-30','info@turkmen-9.example','0414 555 01 32','turkmen kardesler reklam ltd. sti. sanliurfa huseyin turkmen huseyin 2073646623 0207364662300035 tuerkmen hueseyin tuerkmen hueseyin','TRC2',0);
INSERT INTO "firm_list" VALUES('en',10,'01a21996-a33a-726f-b93a-35e460d84534','constructii de masini marea srl 	u2  {2	8008f','alba iulia 		88','crisan elena 	z2	88','romania 		8','28.99','C',1,2,23,'􏿿','J01/1203/1996','000000010010','2005-01-07','info@marea-10.example','0258 555 070','constructii de masini marea s.r.l. alba iulia elena crisan elena j01/1203/1996','RO12',0);
INSERT INTO "firm_list" VALUES('en',11,'01a21996-a33a-7294-9d94-c72684d2eda7','formation stassart srl 		88f','ixelles 		8','stassart laurence 		88','belgium 		8','85.59','P',0,1,7,'BE0400215763','0400215763','000000010011','2002-09-07','info@stassart-11.example','+32 2 555 01 84','formation stassart srl ixelles laurence stassart laurence be0400215763 0400215763','BE10',0);
INSERT INTO "firm_list" VALUES('en',12,'01a21996-a33a-72b7-886d-7acb70798f3b','instalatii electrice dunarea sa 	v2  z%	808f','alba iulia 		88','chirila catalina 	w% |%z%	88','romania 		8','43.21','F',1,1,47,'􏿿','J01/1707/2009','000000010012','2019-02-18','info@dunarea-12.example','+40 258 555 029','instalatii electrice dunarea s.a. alba iulia catalina chirila catalina j01/1707/2009','RO12',0);
INSERT INTO "firm_list" VALUES('en',13,'01a21996-a37b-7d10-a992-1ab4b35467b9','officina 0 srl 		808','forli 	y$	8','dangelo 	w$	ce0','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','a@example.it','􏿿','officina 0 s.r.l. forli d''angelo neri','',14);
INSERT INTO "firm_list" VALUES('en',16,'01a21996-a39b-7163-9305-95dc4804bba1','officina 13 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 3 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',17,'01a21996-a389-7a0d-aea0-e26e4487dc94','officina 11 srl 		808','􏿿','􏿿','italy 		8','􏿿','',4,0,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','officina 1 s.r.l.','',62);
INSERT INTO "firm_list" VALUES('en',18,'01a21996-a545-7550-bea1-4edff8cbbc8d','ontode kft 	})z)	88','􏿿','􏿿','hungary 		8','􏿿','',4,1,-1,'􏿿','􏿿','􏿿','􏿿','􏿿','􏿿','ontode kft. oentoede','',62);
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
INSERT INTO "firm_note" VALUES('01a21996-a33d-7b78-9ec3-aea964af87f9','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7077-99df-05a565d0e8f8','Bitte vormittags anrufen.',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_note" VALUES('01a21996-a3da-7849-be50-70134840f122','2026-11-26T20:40:32.470Z','giulia','2026-11-26T20:40:32.470Z','giulia',NULL,'CONFAPI','01a21996-a37b-7d10-a992-1ab4b35467b9','“Prima” nota;
due righe – ŐŰ ığ',1,'01a21996-a3d6-79aa-b9c5-5deb28d41a32','01a21996-a3d6-79aa-b9c5-5deb28d41a32',NULL);
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
INSERT INTO "firm_site" VALUES('01a21996-a33b-76d2-ae15-6945d2c9828f','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7077-99df-05a565d0e8f8',NULL,'An der Ziegelei 111','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-7786-a2c1-52c6945c29a2','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7102-a291-8b6708eb9eff',NULL,'Schulstraße 132','23552','Lübeck','Schleswig-Holstein','DE','DEF03',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-77d4-b08a-050cd39ad003','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7131-9f71-5cde38a652b9',NULL,'Dresdner Straße 91','80331','München','Bayern','DE','DE212',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-7816-adb4-6f9dc08654e2','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7159-b999-6230264c3210',NULL,'74 place du Marché','64100','Bayonne','Nouvelle-Aquitaine','FR','FRI15',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-7850-a031-802ca9164c2d','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7180-abf3-19758dc6a057',NULL,'Am Mühlgraben 47','39418','Staßfurt','Sachsen-Anhalt','DE','DEE0C',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-788c-93a8-d58a68103193','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-71b4-9a8d-846b390b7e42',NULL,'Jókai utca 43.','3300','Eger','Heves vármegye','HU','HU312',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-78c5-941d-afcf2f083558','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-71e9-9db4-abecfe37a61b',NULL,'Veldstraat 140','9000','Gent','Oost-Vlaanderen','BE','BE234',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-7903-bf79-a6cad940e971','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7218-b485-88c7ede09638',NULL,'36 rue de la République','87000','Limoges','Nouvelle-Aquitaine','FR','FRI23',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-7993-8e8d-a651d22a0aa3','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7248-bac8-0c34f0b62d0b',NULL,'Gül Sokak No: 40','63100','Şanlıurfa','Şanlıurfa','TR','TRC21',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-79d0-b54f-d8d64eb2f71a','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-726f-b93a-35e460d84534',NULL,'Calea Victoriei nr. 37','510038','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-7a22-bdf9-ac53cc0fb311','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7294-9d94-c72684d2eda7',NULL,'avenue des Artisans 109','1050','Ixelles','Région de Bruxelles-Capitale','BE','BE100',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-7a5e-b9aa-029fcb9b7a81','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-72b7-886d-7acb70798f3b',NULL,'Aleea Teilor nr. 126','510000','Alba Iulia','Alba','RO','RO121',1,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a33b-7a92-9b3e-4d1d9f4f9164','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-72b7-886d-7acb70798f3b','Magazin','Calea Victoriei nr. 82','510057','Alba Iulia','Alba','RO','RO121',0,NULL,1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_site" VALUES('01a21996-a3cc-72ce-b4e6-9001f85f1a19','2026-11-26T20:40:32.454Z','giulia','2026-11-26T20:40:32.454Z','giulia',NULL,'CONFAPI','01a21996-a37b-7d10-a992-1ab4b35467b9',NULL,NULL,NULL,'Forlì',NULL,'IT',NULL,1,NULL,1,'01a21996-a3c6-7134-a14b-fc725f9f4586','01a21996-a3c6-7134-a14b-fc725f9f4586',NULL);
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
INSERT INTO "firm_tag" VALUES('49b52475-e0b5-5840-ae88-3b683d21ef47','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7077-99df-05a565d0e8f8','Newsletter',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('1e8d5e3a-b84a-593a-b34d-f716d73aa987','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7077-99df-05a565d0e8f8','Focus group',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('1d099bf9-fee0-5980-aed0-0ac4263bf49b','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7131-9f71-5cde38a652b9','Looking for a successor',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('99d77aa0-5207-500b-8d48-3b92380a4a62','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7159-b999-6230264c3210','Wants to send',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('de97bd20-a7c0-502f-9d2f-5bed097d3b02','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7180-abf3-19758dc6a057','Wants to host',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('7bfc1671-d481-525a-8487-45d37f474ea0','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-71b4-9a8d-846b390b7e42','Newsletter',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('f65199ed-86ea-52b2-9548-1e87cbdd12ae','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-71b4-9a8d-846b390b7e42','Wants to host',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('87123f16-ea76-5c9f-90c7-7058c381a7bf','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-71b4-9a8d-846b390b7e42','Exports',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('afe7b174-9313-579a-b984-3a79072430f7','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-71e9-9db4-abecfe37a61b','Wants to send',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('a010520d-876f-5f5d-aa1c-d4962c80ddae','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7218-b485-88c7ede09638','Focus group',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('f2cceec4-cfaf-53a9-b7e4-f9ba59c93622','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7248-bac8-0c34f0b62d0b','Looking for a successor',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('20480f71-30d3-5b9a-b799-affc1ccf8292','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-726f-b93a-35e460d84534','Board member',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('1c731a4f-d546-5aab-baff-19ed06dfa578','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-726f-b93a-35e460d84534','Wants to host',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('67e66d91-5d0b-5971-8f07-edad080141ed','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7294-9d94-c72684d2eda7','Wants to send',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('fadb3bdc-927e-542b-a571-c0cefd94cc95','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-7294-9d94-c72684d2eda7','Focus group',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('186b823b-d0a6-506b-a122-03dca621ffe3','2026-11-26T20:40:32.248Z','','2026-11-26T20:40:32.248Z','',NULL,'CONFAPI','01a21996-a33a-72b7-886d-7acb70798f3b','Looking for a successor',1,'01a21996-a2f8-7645-b91d-b4246824d825','01a21996-a2f8-7645-b91d-b4246824d825',NULL);
INSERT INTO "firm_tag" VALUES('cc4abbae-8c0f-5dfb-81ce-9784872b584f','2026-11-26T20:40:32.481Z','giulia','2026-11-26T20:40:32.481Z','giulia',NULL,'CONFAPI','01a21996-a37b-7d10-a992-1ab4b35467b9','meccanica',1,'01a21996-a3e1-71ec-9c59-23bc592848cc','01a21996-a3e1-71ec-9c59-23bc592848cc',NULL);
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
INSERT INTO "meta" VALUES('id','01a21996-a2dc-76c6-a1c1-125158dce961');
INSERT INTO "meta" VALUES('office','CONFAPI');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-26T20:40:32.220Z');
INSERT INTO "meta" VALUES('list_locales','en:3');
INSERT INTO "meta" VALUES('ban_key','3a50d04ede8b0013d4d861f57dd335fdccc3a929d5fda069d351447ad7ec129b');
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
INSERT INTO "not_duplicate" VALUES('b05e4b26-9944-5818-8567-c972db0f0093','2026-11-26T20:40:32.729Z','giulia','2026-11-26T20:40:32.729Z','giulia',NULL,'CONFAPI','01a21996-a37b-7d10-a992-1ab4b35467b9','01a21996-a39b-7163-9305-95dc4804bba1',1,'01a21996-a4d9-7118-9ab9-3eb9dc1c0cb6','01a21996-a4d9-7118-9ab9-3eb9dc1c0cb6',NULL);
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
INSERT INTO "person_care" VALUES('01a21996-a4f3-70b3-a96e-8335677c017b','2026-11-26T20:40:32.751Z','giulia','2026-11-26T20:40:32.751Z','giulia',NULL,'CONFAPI','01a21996-a3bb-7bf6-9d58-7afe3054dc53','Luca',NULL,NULL,'–',1,'01a21996-a4ef-7f63-a088-73d1c68c7511','01a21996-a4ef-7f63-a088-73d1c68c7511',NULL);
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
	deleted_in TEXT, 
	CONSTRAINT pk_placement PRIMARY KEY (id), 
	CONSTRAINT fk_placement_employee_id_contact FOREIGN KEY(employee_id) REFERENCES contact (id), 
	CONSTRAINT fk_placement_hosting_firm_id_firm FOREIGN KEY(hosting_firm_id) REFERENCES firm (id), 
	CONSTRAINT fk_placement_sending_firm_id_firm FOREIGN KEY(sending_firm_id) REFERENCES firm (id), 
	CONSTRAINT uq_placement_ref UNIQUE (ref)
)
 STRICT

;
INSERT INTO "placement" VALUES('01a21996-a561-745e-8e8a-d978bbbc7eb3','2026-11-26T20:40:32.860Z','giulia','2026-11-26T20:40:32.860Z','giulia',NULL,'CONFAPI','MS-CONFAPI-2026-0001-W','MOBILISE_1_2M','01a21996-a37b-7d10-a992-1ab4b35467b9','01a21996-a553-7f2a-a68f-3c8690593c92','01a21996-a545-7550-bea1-4edff8cbbc8d',NULL,'CONFAPI',NULL,'draft',NULL,'2026-11-26T20:40:32.860Z',NULL,'2027-03-01','2027-04-15',NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sending','sending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en','en','equal',NULL,NULL,NULL,1,'01a21996-a55c-74e9-be1e-a786e85c6f5a','01a21996-a55c-74e9-be1e-a786e85c6f5a',NULL);
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
INSERT INTO "placement_check" VALUES('01a21996-a6bc-7ef5-adc7-c93b0222c1d0','2026-11-26T20:40:33.211Z','giulia','2026-11-26T20:40:33.211Z','giulia',NULL,'CONFAPI','01a21996-a561-745e-8e8a-d978bbbc7eb3','a1','done','n. 12','giulia','2026-11-26',NULL,1,'01a21996-a6bb-77ee-b1da-c03cb260e034','01a21996-a6bb-77ee-b1da-c03cb260e034',NULL);
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
INSERT INTO "placement_evaluation" VALUES('01a21996-a576-7fa8-bf5d-d082626cb35b','2026-11-26T20:40:32.882Z','giulia','2026-11-26T20:40:32.882Z','giulia',NULL,'CONFAPI','01a21996-a561-745e-8e8a-d978bbbc7eb3','employee','{"skills":4}','2026-11-26',1,'01a21996-a572-7cc6-b74d-e5b65039ce66','01a21996-a572-7cc6-b74d-e5b65039ce66',NULL);
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
INSERT INTO "placement_event" VALUES('01a21996-a56c-7f85-bbef-380e4c87ee17','2026-11-26T20:40:32.875Z','giulia','2026-11-26T20:40:32.875Z','giulia',NULL,'CONFAPI','01a21996-a561-745e-8e8a-d978bbbc7eb3','call','2026-11-20',NULL,'“Pronto?” – ő',1,'01a21996-a56b-7878-b778-de23f5ab70cf','01a21996-a56b-7878-b778-de23f5ab70cf',NULL);
CREATE TABLE recent (
	who TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_recent PRIMARY KEY (who, table_name, row_id)
)
 STRICT

;
INSERT INTO "recent" VALUES('giulia','firm','01a21996-a37b-7d10-a992-1ab4b35467b9','2026-11-26T20:40:32.744Z');
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
INSERT INTO "retention_hold" VALUES('01a21996-a4f6-77da-9bb7-1f29ef57632c','2026-11-26T20:40:32.751Z','giulia','2026-11-26T20:40:32.751Z','giulia',NULL,'CONFAPI','contact','01a21996-a3bb-7bf6-9d58-7afe3054dc53','audit',NULL,1,'01a21996-a4ef-7f63-a088-73d1c68c7511','01a21996-a4ef-7f63-a088-73d1c68c7511',NULL);
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
INSERT INTO "saved_filter" VALUES('01a21996-a4e3-70e6-af8f-111fd8126764','2026-11-26T20:40:32.738Z','giulia','2026-11-26T20:40:32.738Z','giulia',NULL,'CONFAPI','firms','Metalmeccanica','{"text": "officina", "countries": ["IT"]}',1,'01a21996-a4e2-7437-a920-a1a2aa774ef7','01a21996-a4e2-7437-a920-a1a2aa774ef7',NULL);
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
INSERT INTO "setting" VALUES('4205ae9a-488d-57d9-a857-81cbbd587b6b','2026-11-26T20:40:32.581Z','giulia','2026-11-26T20:40:32.581Z','giulia',NULL,'CONFAPI','name','"MobiliseSME II"',1,'01a21996-a445-7ace-8d65-60a3e2ceb7a1','01a21996-a445-7ace-8d65-60a3e2ceb7a1',NULL);
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
INSERT INTO "sme_declaration" VALUES('01a21996-a45d-75b5-b68d-0690b37274a3','2026-11-26T20:40:32.599Z','giulia','2026-11-26T20:40:32.666Z','giulia',NULL,'CONFAPI','01a21996-a37b-7d10-a992-1ab4b35467b9',2025,'2026-11-26',3850,720000000,NULL,'EUR',NULL,NULL,'partner',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,3,'01a21996-a457-72f1-9c4e-13aa4039b219','01a21996-a49a-7aee-a700-6b3b071ad6f2',NULL);
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
INSERT INTO "sme_related" VALUES('01a21996-a4a0-73fb-9f41-4b64dea70ec8','2026-11-26T20:40:32.666Z','giulia','2026-11-26T20:40:32.666Z','giulia',NULL,'CONFAPI','01a21996-a45d-75b5-b68d-0690b37274a3','Sœur S.A.',NULL,'partner',3000,NULL,NULL,NULL,NULL,1,'01a21996-a49a-7aee-a700-6b3b071ad6f2','01a21996-a49a-7aee-a700-6b3b071ad6f2',NULL);
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
INSERT INTO "txn" VALUES('01a21996-a2f8-7645-b91d-b4246824d825','2026-11-26T20:40:32.248Z','','','CONFAPI','["Demo data", {}, ""]','system',NULL,NULL,'{"firm": {"inserted": 12}, "firm_site": {"inserted": 13}, "contact": {"inserted": 13}, "firm_tag": {"inserted": 16}, "firm_note": {"inserted": 1}}');
INSERT INTO "txn" VALUES('01a21996-a379-7ae5-804e-863fe643fdd1','2026-11-26T20:40:32.377Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a388-718e-bf06-42a0e569f6ae','2026-11-26T20:40:32.392Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a390-772f-bb60-e1b22038c374','2026-11-26T20:40:32.400Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 2 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a399-7992-9c32-be4e6dd1b59e','2026-11-26T20:40:32.409Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Officina 3 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a3a2-7896-a5f3-5d6f96d2a68a','2026-11-26T20:40:32.418Z','giulia','desk-7','CONFAPI','["Change {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a3b6-7156-aef7-e02a0b2fd762','2026-11-26T20:40:32.438Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a3c6-7134-a14b-fc725f9f4586','2026-11-26T20:40:32.454Z','giulia','desk-7','CONFAPI','["Add site to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a3d6-79aa-b9c5-5deb28d41a32','2026-11-26T20:40:32.470Z','giulia','desk-7','CONFAPI','["Add note to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a3e1-71ec-9c59-23bc592848cc','2026-11-26T20:40:32.481Z','giulia','desk-7','CONFAPI','["Add tag to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a3ec-71a1-9a41-bdda28bd20a9','2026-11-26T20:40:32.492Z','giulia','desk-7','CONFAPI','["Delete {n} firm", {"n": 2}, "Delete {n} firms"]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a401-7c3e-825f-ba807786b1f9','2026-11-26T20:40:32.513Z','giulia','desk-7','CONFAPI','["Restore {name}", {"name": "Officina 1 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a414-724e-87e3-07835258fc6f','2026-11-26T20:40:32.532Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]','do',NULL,'01a21996-a422-7f3c-8aa1-f74c269c7d29','{}');
INSERT INTO "txn" VALUES('01a21996-a422-7f3c-8aa1-f74c269c7d29','2026-11-26T20:40:32.546Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21996-a414-724e-87e3-07835258fc6f','01a21996-a432-7126-8adf-89efa5e31630','{}');
INSERT INTO "txn" VALUES('01a21996-a432-7126-8adf-89efa5e31630','2026-11-26T20:40:32.562Z','giulia','desk-7','CONFAPI','["Redo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','redo','01a21996-a422-7f3c-8aa1-f74c269c7d29','01a21996-a43c-724b-a6c0-0e30a7a108b0','{}');
INSERT INTO "txn" VALUES('01a21996-a43c-724b-a6c0-0e30a7a108b0','2026-11-26T20:40:32.572Z','giulia','desk-7','CONFAPI','["Undo: {what}", {"what": ["Change “{field}” of {name}", {"field": ["Trade name", {}, ""], "name": "Officina 3 S.r.l."}, ""]}, ""]','undo','01a21996-a432-7126-8adf-89efa5e31630',NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a445-7ace-8d65-60a3e2ceb7a1','2026-11-26T20:40:32.581Z','giulia','desk-7','CONFAPI','["Change programme settings", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a457-72f1-9c4e-13aa4039b219','2026-11-26T20:40:32.599Z','giulia','desk-7','CONFAPI','["Add size declaration of {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a465-7c2a-8761-420a0c5a4d63','2026-11-26T20:40:32.613Z','giulia','desk-7','CONFAPI','["Change “{field}” of {name}", {"field": ["Headcount (annual work units)", {}, ""], "name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a49a-7aee-a700-6b3b071ad6f2','2026-11-26T20:40:32.666Z','giulia','desk-7','CONFAPI','["Add related enterprise to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a4b6-7918-9839-3733a5710042','2026-11-26T20:40:32.694Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a4c4-7d86-aad6-0ba8b1e10cca','2026-11-26T20:40:32.708Z','giulia','desk-7','CONFAPI','["Add consent of {name}", {"name": "D’Angelò"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a4ce-7cf6-9497-e583d9358d57','2026-11-26T20:40:32.718Z','giulia','desk-7','CONFAPI','["Do not contact {name}", {"name": "Dimenticata"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a4d9-7118-9ab9-3eb9dc1c0cb6','2026-11-26T20:40:32.729Z','giulia','desk-7','CONFAPI','["Not a duplicate", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a4e2-7437-a920-a1a2aa774ef7','2026-11-26T20:40:32.738Z','giulia','desk-7','CONFAPI','["Save filter {name}", {"name": "Metalmeccanica"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a4ef-7f63-a088-73d1c68c7511','2026-11-26T20:40:32.751Z','giulia','desk-7','CONFAPI','["Papers", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a502-7b27-b623-47fd0de37c08','2026-11-26T20:40:32.770Z','giulia','desk-7','CONFAPI','["Erase a person", {}, ""]','system',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a542-79a7-b97d-211386f30522','2026-11-26T20:40:32.834Z','giulia','desk-7','CONFAPI','["Add {name}", {"name": "Öntöde Kft."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a54e-7638-aed6-6723e03a2bd5','2026-11-26T20:40:32.846Z','giulia','desk-7','CONFAPI','["Add contact to {name}", {"name": "Officina 0 S.r.l."}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a55c-74e9-be1e-a786e85c6f5a','2026-11-26T20:40:32.860Z','giulia','desk-7','CONFAPI','["Add placement {ref}", {"ref": "MS-CONFAPI-2026-0001-W"}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a56b-7878-b778-de23f5ab70cf','2026-11-26T20:40:32.875Z','giulia','desk-7','CONFAPI','["Note an event of a stay", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a572-7cc6-b74d-e5b65039ce66','2026-11-26T20:40:32.882Z','giulia','desk-7','CONFAPI','["Enter an evaluation", {}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a6bb-77ee-b1da-c03cb260e034','2026-11-26T20:40:33.211Z','giulia','desk-7','CONFAPI','["Checklist: {rule}", {"rule": ["A1 certificate, or proof that it was requested", {}, ""]}, ""]','do',NULL,NULL,'{}');
INSERT INTO "txn" VALUES('01a21996-a6c5-714b-933a-a0436a8ec44f','2026-11-26T20:40:33.221Z','giulia','desk-7','CONFAPI','["Agreement", {}, ""]','do',NULL,NULL,'{}');
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
COMMIT;
