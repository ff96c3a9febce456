"""Columns as a register of firms declares them, to try headings on."""

import re

from mobilise_desktop.interchange.headers import Column


def column(key, words, kind="text", **more):
    """A column with its headings as "de: Firma, Firmenname; fr: Société"."""
    languages = (part.partition(":") for part in words.split(";"))
    synonyms = {code.strip(): tuple(w.strip() for w in said.split(",")) for code, _colon, said in languages}
    return Column(key, key, synonyms, kind, **more)


def matches(pattern):
    found = re.compile(pattern)
    return lambda text: found.fullmatch(text) is not None


COLUMNS = (
    column(
        "member_no",
        "de: Mitglieds-Nr., Mitgliedsnummer; it: Codice, Codice socio; hu: Tagsági szám;"
        " tr: Üye No; en: Member no;"
        "nl: Lidnummer; fr: N° adhérent; es: Nº de socio; eu: Bazkide zk.; ro: Nr. membru; et: Liikme nr",
    ),
    column(
        "name",
        "de: Firma, Firmenname, Unternehmen; it: Ragione sociale; hu: Cégnév;"
        " tr: Firma Ünvanı, Ünvan; nl: Naam;"
        "en: Company, Company name, Name; fr: Nom, Raison sociale, Société;"
        " es: Empresa, Razón social; eu: Enpresa;"
        "ro: Denumire, Denumirea firmei; et: Ärinimi",
    ),
    column("legal_form", "de: Rechtsform; fr: Forme juridique; nl: Rechtsvorm; ro: Forma juridică"),
    column("street", "de: Straße; nl: Straat; fr: Rue; es: Calle; eu: Kalea; tr: Adres; it: Indirizzo"),
    column("address", "hu: Székhely; ro: Adresa, Sediu; fr: Adresse complète; en: Address; et: Aadress"),
    column("postcode", "de: PLZ; it: CAP; tr: Posta Kodu; nl: Postcode; fr: Code postal; es: C.P.; eu: PK"),
    column(
        "city",
        "de: Ort, Stadt; it: Comune; tr: İl; nl: Gemeente, Plaats; fr: Commune, Ville;"
        " es: Municipio; eu: Udalerria",
    ),
    column("country", "de: Land; fr: Pays; en: Country"),
    column(
        "vat_no",
        "de: USt-IdNr.; it: P. IVA, Partita IVA; nl: BTW-nummer; fr: N° TVA; es: NIF, CIF; eu: IFZ;"
        " ro: CUI, Cod fiscal; en: VAT no",
        looks_like=matches(r"[A-Z]{2} ?\d{8,12}"),
    ),
    column(
        "reg_no",
        "hu: Adószám; tr: Vergi No; et: Registrikood; nl: Ondernemingsnummer; fr: SIREN, SIRET",
    ),
    column("tax_office", "tr: Vergi Dairesi"),
    column(
        "headcount",
        "de: Mitarbeiter; it: Addetti; hu: Létszám; tr: Çalışan Sayısı; nl: Werknemers;"
        " fr: Effectif, Salariés;"
        "es: Trabajadores, Empleados; eu: Langileak; ro: Nr. salariați, Număr angajați;"
        " et: Töötajate arv; en: Employees",
        "range",
    ),
    column(
        "turnover",
        "de: Umsatz; it: Fatturato; hu: Nettó árbevétel; tr: Ciro; nl: Omzet;"
        " fr: Chiffre d'affaires, CA; es: Facturación;"
        "eu: Fakturazioa; ro: Cifra de afaceri; et: Käive; en: Turnover",
        "money",
    ),
    column("balance", "de: Bilanzsumme; fr: Total du bilan; nl: Balanstotaal", "money"),
    column(
        "activity",
        "de: Branche; fr: Activité",
        schemes={
            "WZ 2008": ("WZ 2008", "WZ-Code"),
            "ATECO 2007": ("ATECO 2007", "ATECO"),
            "TEÁOR'08": ("TEÁOR'08", "TEÁOR"),
            "NACE2": ("NACE Kodu", "NACE", "NACE-code"),
            "NAF": ("Code NAF", "NAF", "APE"),
            "CNAE-2009": ("CNAE", "CNAE 2009"),
            "CAEN Rev. 2": ("Cod CAEN", "CAEN"),
        },
    ),
    column(
        "contact",
        "de: Ansprechpartner; it: Referente; hu: Kapcsolattartó; tr: Yetkili; nl: Contactpersoon;"
        " fr: Contact; ro: Persoană de contact; es: Contacto",
    ),
    column(
        "email",
        "de: E-Mail; it: PEC; hu: E-mail cím; tr: E-Posta; fr: Courriel; es: Correo electrónico;"
        " eu: Helbide elektronikoa",
        looks_like=matches(r"[^@\s]+@[^@\s]+"),
    ),
    column(
        "phone",
        "de: Telefon; it: Telefono; hu: Telefonszám; nl: Telefoon; fr: Téléphone, Tél;"
        " es: Teléfono; eu: Telefonoa",
        looks_like=matches(r"\+?[\d\s/()-]{7,}"),
    ),
    column(
        "since",
        "de: Mitglied seit; it: Data adesione; hu: Belépés dátuma; tr: Üyelik Tarihi;"
        " nl: Lid sinds; fr: Adhérent depuis;"
        "es: Fecha de alta; et: Liitumise kuupäev; ro: Membru din",
        "date",
    ),
    column("note", "de: Bemerkung; en: Note", several=True),
)
