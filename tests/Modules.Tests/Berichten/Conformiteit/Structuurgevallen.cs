namespace Rotonde.Modules.Tests.Berichten.Conformiteit;

/// <summary>A rule of level 1: a field, a value that breaks the rule and one that keeps it.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Nummer">The message.</param>
/// <param name="Pad">The field.</param>
/// <param name="Breekt">A value that breaks the rule.</param>
/// <param name="Houdt">A value that keeps it.</param>
internal sealed record Structuurgeval(string Code, int Nummer, string Pad, string Breekt, string Houdt)
{
    private const string Kop = "Bericht/Header";
    private const string Client = "Bericht/Client";
    private const string Adres = Client + "/Contactgegevens/Contact[1]/Adres";
    private const string Telefoon = Client + "/Contactgegevens/Contact[2]/Telefoon/Telefoon01";
    private const string Toewijzing = Client + "/ToegewezenProducten/ToegewezenProduct";
    private const string Relatie = Client + "/Relaties/Relatie";
    private const string Verwijzer = Client + "/AangevraagdeProducten/AangevraagdProduct";
    private const string Prestatie = "Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie";

    internal static readonly Structuurgeval[] Alle =
    [
        new("CS015", 323, Kop + "/BerichtSubversie", "1", "2"),
        new("CS025", 323, Kop + "/BerichtVersie", "2", "3"),
        new("CS319", 323, "Bericht/Declaratie/DeclaratieNummer", "DN-1", "DN1"),
        new("RS001", 301, Toewijzing + "/Omvang/Volume", "-1", "0"),
        new("RS002", 301, Relatie + "/Volgorde", "100", "99"),
        new("RS004", 301, Adres + "/Huis/Huisnummer", "100000", "99999"),
        new("RS005", 301, Toewijzing + "/Omvang/Volume", "100000000", "99999999"),
        new("RS006", 305, Client + "/StartProducten/StartProduct/ToewijzingNummer", "1000000000", "999999999"),
        new("RS007", 315, Verwijzer + "/ReferentieAanbieder", "", "A"),
        new("RS008", 301, Adres + "/Huis/Huisletter", "AB", "A"),
        new("RS009", 301, Relatie + "/Soort", "101", "10"),
        new("RS010", 301, Kop + "/BerichtCode", "4144", "{code}"),
        new("RS011", 301, Adres + "/Huis/HuisnummerToevoeging", "12345", "1234"),
        new("RS012", 323, Prestatie + "/ProductCode", "123456", "12345"),
        new("RS013", 305, Client + "/Naam/Voorletters", "ABCDEFG", "ABCDEF"),
        new("RS014", 301, Adres + "/Postcode", "6921 ABCD", "6921AB"),
        new("RS015", 307, Client + "/Bsn", "9999000060", "999900006"),
        new("RS016", 301, Client + "/Naam/Geslachtsnaam/Voorvoegsel", "vanvandenvan", "vanvandenv"),
        new("RS017", 319, Kop + "/BerichtIdentificatie/Identificatie", "1234567890123", "123456789012"),
        new("RS018", 301, Telefoon + "/Telefoonnummer", "1234567890123456", "123456789012345"),
        new("RS019", 323, Prestatie + "/ProductReferentie/ReferentieNummer", "123456789012345678901", "12345678901234567890"),
        new("RS020", 301, Adres + "/Straatnaam", "1234567890123456789012345", "123456789012345678901234"),
        new("RS021", 301, Client + "/Communicatie/Taal", "12345678901234567890123456", "1234567890123456789012345"),
        new("RS023", 301, Client + "/Contactgegevens/Contact[1]/Organisatie", "123456789012345678901234567890123456", "12345678901234567890123456789012345"),
        new("RS024", 319, "Bericht/Antwoord/ReferentieAanbieder", "1234567890123456789012345678901234567", "123456789012345678901234567890123456"),
        new("RS025", 315, Verwijzer + "/Verwijzer/Naam", new('a', 65), new('a', 64)),
        new("RS026", 301, Adres + "/Plaatsnaam", new('a', 81), new('a', 80)),
        new("RS028", 305, Client + "/Naam/Geslachtsnaam/Achternaam", new('a', 201), new('a', 200)),
        new("RS031", 315, Client + "/Commentaar", "  ", "a"),
        new("RS032", 307, Client + "/StopProducten/StopProduct/Einddatum", "2025-05-31Z", "2025-05-31"),
        new("RS033", 301, Adres + "/Plaatsnaam", "  ", "Duiven"),
        new("RS034", 301, Toewijzing + "/Toewijzingstijd", "12:34:56Z", "12:34:56"),
        new("RS035", 305, Kop + "/Ontvanger", "226", "0226"),
        new("RS036", 305, Kop + "/Afzender", "6565605", "65656055"),
        new("RS037", 323, "Bericht/Declaratie/Clienten/Client/Bsn", "99990000", "999900006"),
        new("RS040", 325, "Bericht/DeclaratieAntwoord/TotaalIngediendBedrag/TotaalBedrag", "1000000000000", "999999999999"),
        new("RS045", 305, Client + "/Naam/Voorletters", "T.", "T"),
        new("RS046", 301, Telefoon + "/Telefoonnummer", "020-123", "020123"),
        new("RS047", 305, Kop + "/BerichtCode", "436", "{code}"),
        new("RS048", 317, Kop + "/XsdVersie/BerichtXsdVersie", "1.0", "1.0.0"),
    ];

    /// <summary>Rules of the export that no field of release 3.2 carries: no message can break or keep them.</summary>
    internal static readonly (string Code, string Reden)[] Zonder =
    [
        ("RS003", "Geen veld van release 3.2 heeft 9999 als hoogste waarde; de export noemt er ook geen bericht bij."),
        ("RS039", "Geen veld van release 3.2 heeft lengte 14; de export noemt er ook geen bericht bij."),
    ];
}
