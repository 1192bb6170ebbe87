using Rotonde.Basis;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Regels;
using Rotonde.Berichten.Structuur;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Regels;

public sealed class InhoudsregelsTests
{
    private const string Client = "Bericht/Client";
    private const string Adres = "Bericht/Client/Contactgegevens/Contact[1]/Adres";
    private const string Contact = "Bericht/Client/Contactgegevens/Contact[1]";
    private const string Tijdelijk = "Bericht/Client/Contactgegevens/Contact[2]";
    private const string Relatie = "Bericht/Client/Relaties/Relatie";
    private const string Toewijzing = "Bericht/Client/ToegewezenProducten/ToegewezenProduct";
    private const string Aanvraag = "Bericht/Client/AangevraagdeProducten/AangevraagdProduct";
    private const string Verwijzer = Aanvraag + "/Verwijzer";
    private const string Verzoek = "Bericht/Client/Verzoek";
    private const string Gewijzigd = "Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct";
    private const string Nieuw = "Bericht/Client/Verzoek/NieuweProducten/NieuwProduct";
    private const string Antwoord = "Bericht/Antwoord";
    private const string Start = "Bericht/Client/StartProducten/StartProduct";
    private const string Stop = "Bericht/Client/StopProducten/StopProduct";
    private const string Declaratie = "Bericht/Declaratie";
    private const string Prestatie = "Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie";
    private const string Oordeel = "Bericht/DeclaratieAntwoord";
    private const string Dagtekening = "Bericht/Header/BerichtIdentificatie/Dagtekening";

    /// <summary>A rule, a message that breaks it (from the valid one), the place it must name, and one near it that keeps it.</summary>
    private static readonly Geval[] Gevallen =
    [
        new("CD005", "301", b => b.Weg(Adres + "/LandCode"), Adres + "/Postcode", b => b.Weg(Adres + "/LandCode").Weg(Adres + "/Postcode")),
        new("CD005", "301", b => b.Weg(Adres + "/Postcode"), Adres + "/LandCode", b => b),
        new("CD007", "301", b => b.Weg(Client + "/Communicatie/Taal"), Client + "/Communicatie", b => b.Weg(Client + "/Communicatie")),
        new("CD007", "301", b => b.Zet(Client + "/Communicatie/Vorm", "2"), Client + "/Communicatie/Taal", b => b.Zet(Client + "/Communicatie/Vorm", "2").Weg(Client + "/Communicatie/Taal")),
        new("CD009", "301", b => b.Zet(Tijdelijk + "/Soort", "02"), Tijdelijk + "/Periode", b => b.Zet(Tijdelijk + "/Soort", "02").Weg(Tijdelijk + "/Periode")),
        new("CD025", "301", b => b.Weg(Adres + "/Huis"), Adres, b => b.Weg(Adres + "/Huis").Zet(Adres + "/LandCode", "BE")),
        new("CD034", "301", b => b.Weg(Adres + "/Postcode"), Adres, b => b.Weg(Adres + "/Postcode").Zet(Contact + "/Soort", "02")),
        new("CD041", "301", b => b.Weg(Toewijzing + "/Omvang"), Toewijzing + "/Product", b => b.Weg(Toewijzing + "/Omvang").Weg(Toewijzing + "/Product/Code")),
        new("CD041", "315", b => b.Weg(Aanvraag + "/Omvang"), Aanvraag + "/Product", b => b),
        new("CD041", "317", b => b.Weg(Nieuw + "/Omvang"), Nieuw + "/Product", b => b.Weg(Gewijzigd + "/Omvang")),
        new("CD043", "315", b => b.Weg(Aanvraag + "/BeschikkingNummer"), Aanvraag + "/BeschikkingIngangsdatum", b => b.Weg(Aanvraag + "/BeschikkingNummer").Weg(Aanvraag + "/BeschikkingIngangsdatum")),
        new("CD043", "315", b => b.Weg(Aanvraag + "/BeschikkingIngangsdatum"), Aanvraag + "/BeschikkingNummer", b => b),
        new("CD060", "323", b => b.Zet(Prestatie + "/IngediendBedrag/DebetCredit", "C"), Prestatie + "/ProductReferentie", b => Credit(b)),
        new("CD060", "325", b => b.Zet(Oordeel + "/Clienten/Client/Prestaties/Prestatie/ProductReferentie/VorigReferentieNummer", "R0"), Oordeel + "/Clienten/Client/Prestaties/Prestatie/ProductReferentie", b => b),
        new("CD066", "315", b => b.Zet(Verwijzer + "/Naam", "huisarts"), Verwijzer + "/Naam", b => b.Zet(Verwijzer + "/Naam", "huisarts").Weg(Verwijzer + "/ZorgverlenerCode")),
        new("CD067", "315", b => b.Weg(Verwijzer + "/ZorgverlenerCode"), Verwijzer, b => b.Weg(Verwijzer + "/ZorgverlenerCode").Zet(Verwijzer + "/Type", "01")),
        new("CD068", "315", b => b.Zet(Verwijzer + "/Type", "06"), Verwijzer + "/ZorgverlenerCode", b => b.Zet(Verwijzer + "/Type", "05")),
        new("CD075", "301", b => Budget(b, Toewijzing).Weg(Toewijzing + "/Einddatum"), Toewijzing + "/Budget", b => Budget(b, Toewijzing)),
        new("CD075", "315", b => Budget(b, Aanvraag).Weg(Aanvraag + "/ToewijzingEinddatum"), Aanvraag + "/Budget", b => Budget(b, Aanvraag)),
        new("CD075", "317", b => Budget(b, Gewijzigd).Weg(Gewijzigd + "/Einddatum"), Gewijzigd + "/Budget", b => Budget(b, Gewijzigd)),
        new("CD076", "301", b => b.Weg(Toewijzing + "/Einddatum"), Toewijzing + "/Omvang/Frequentie", b => b.Weg(Toewijzing + "/Einddatum").Zet(Toewijzing + "/Omvang/Frequentie", "4")),
        new("CD076", "315", b => b.Weg(Aanvraag + "/ToewijzingEinddatum"), Aanvraag + "/Omvang/Frequentie", b => b),
        new("CD076", "317", b => b.Weg(Gewijzigd + "/Einddatum"), Gewijzigd + "/Omvang/Frequentie", b => b),
        new("CD077", "301", b => b.Zet(Toewijzing + "/Budget", "6000000"), Toewijzing + "/Omvang", b => Budget(b, Toewijzing)),
        new("CD077", "317", b => b.Zet(Gewijzigd + "/Budget", "6000000"), Gewijzigd + "/Omvang", b => b),
        new("CD078", "301", b => b.Zet(Toewijzing + "/Budget", "6000000"), Toewijzing + "/Budget", b => Budget(b, Toewijzing)),
        new("CD078", "315", b => b.Zet(Aanvraag + "/Budget", "6000000"), Aanvraag + "/Budget", b => b),
        new("CD079", "301", b => b.Weg(Toewijzing + "/Product"), Toewijzing, b => Budget(b, Toewijzing).Weg(Toewijzing + "/Product")),
        new("CD079", "317", b => b.Weg(Nieuw + "/Product"), Nieuw, b => b),
        new("CD080", "301", b => b.Weg(Toewijzing + "/Product/Code"), Toewijzing + "/Omvang", b => b.Weg(Toewijzing + "/Product/Code").Zet(Toewijzing + "/Einddatum", "2020-12-31")),
        new("CD080", "301", b => b.Weg(Toewijzing + "/Product/Code").Weg(Toewijzing + "/Einddatum"), Toewijzing + "/Omvang", b => b),
        new("CD085", "319", b => b.Weg(Antwoord + "/RedenAfwijzingVerzoek"), Antwoord, b => b.Weg(Antwoord + "/RedenAfwijzingVerzoek").Zet(Antwoord + "/VerzoekAntwoord", "2")),
        new("CD086", "319", b => b.Zet(Antwoord + "/VerzoekAntwoord", "2"), Antwoord + "/RedenAfwijzingVerzoek", b => b),
        new("CD087", "323", b => b.Weg(Prestatie + "/ProductTarief"), Prestatie, b => Euro(b)),
        new("CD087", "323", b => b.Zet(Prestatie + "/Eenheid", "83"), Prestatie + "/ProductTarief", b => b),
        new("CD095", "315", b => b.Weg(Aanvraag + "/Product/Code"), Aanvraag + "/Omvang", b => b.Weg(Aanvraag + "/Product/Code").Weg(Aanvraag + "/Omvang")),
        new("CD096", "317", b => b.Weg(Nieuw + "/Product/Code"), Nieuw + "/Omvang", b => b.Weg(Nieuw + "/Product/Code").Weg(Nieuw + "/Omvang")),
        new("CS002", "305", b => b.Zet(Client + "/Bsn", "999900007"), Client + "/Bsn", b => b.Zet(Client + "/Bsn", "000000000")),
        new("CS002", "323", b => b.Zet(Declaratie + "/Clienten/Client/Bsn", "999900005"), Declaratie + "/Clienten/Client/Bsn", b => b.Zet(Declaratie + "/Clienten/Client/Bsn", "999900018")),
        new("CS003", "301", b => b.Zet(Toewijzing + "/Einddatum", "2025-04-13"), Toewijzing + "/Einddatum", b => b.Zet(Toewijzing + "/Einddatum", "2025-04-14")),
        new("CS003", "301", b => b.Weg(Tijdelijk + "/Periode/Begindatum"), Tijdelijk + "/Periode/Einddatum", b => b.Weg(Tijdelijk + "/Periode/Einddatum")),
        new("CS003", "315", b => b.Zet(Aanvraag + "/ToewijzingEinddatum", "2025-05-31"), Aanvraag + "/ToewijzingEinddatum", b => b),
        new("CS003", "317", b => b.Zet(Nieuw + "/Einddatum", "2025-05-31"), Nieuw + "/Einddatum", b => b.Zet(Nieuw + "/Einddatum", "2025-06-01")),
        new("CS050", "301", b => b.Zet(Relatie + "/Naam/NaamGebruik", "6"), Relatie + "/Naam/NaamGebruik", b => b.Zet(Relatie + "/Naam/NaamGebruik", "1")),
        new("CS050", "301", b => b.Zet(Client + "/Naam/NaamGebruik", "2"), Client + "/Naam/NaamGebruik", b => b),
        new("CS058", "305", b => b.Zet(Start + "/StatusAanlevering", "2"), Start + "/StatusAanlevering", b => b.Zet(Start + "/StatusAanlevering", "3")),
        new("CS058", "307", b => b.Zet(Stop + "/StatusAanlevering", "9"), Stop + "/StatusAanlevering", b => b),
        new("CS089", "301", b => b.Zet(Adres + "/Postcode", "6921 AB"), Adres + "/Postcode", b => b.Zet(Adres + "/Postcode", "6921ab")),
        new("CS089", "301", b => b.Zet(Adres + "/Postcode", "0921AB"), Adres + "/Postcode", b => b.Zet(Adres + "/Postcode", "0921AB").Zet(Adres + "/LandCode", "BE")),
        new("CS100", "323", b => b.Zet(Prestatie + "/ProductPeriode/Begindatum", "2020-12-31"), Prestatie + "/ProductPeriode/Begindatum", b => b.Zet(Prestatie + "/ProductPeriode/Begindatum", "2021-01-01")),
        new("CS100", "323", b => b.Zet(Declaratie + "/DeclaratiePeriode/Begindatum", "2020-12-01"), Declaratie + "/DeclaratiePeriode/Begindatum", b => b),
        new("CS139", "301", b => b.Zet(Relatie + "/Geboortedatum/Datum", "1971-04-07"), Relatie + "/Geboortedatum/Datum", b => b),
        new("CS139", "305", b => b.Zet(Client + "/Geboortedatum/DatumGebruik", "2"), Client + "/Geboortedatum/Datum", b => b.Zet(Client + "/Geboortedatum/DatumGebruik", "2").Zet(Client + "/Geboortedatum/Datum", "2010-01-01")),
        new("CS139", "305", b => b.Zet(Client + "/Geboortedatum/DatumGebruik", "3").Zet(Client + "/Geboortedatum/Datum", "1901-01-01"), Client + "/Geboortedatum/Datum", b => b.Zet(Client + "/Geboortedatum/DatumGebruik", "3").Zet(Client + "/Geboortedatum/Datum", "1900-01-01")),
        new("CS318", "JW301", b => b.Zet(Client + "/Naam/NaamGebruik", "6"), Client + "/Naam/NaamGebruik", b => b),
        new("CS325", "323", b => Nul(b, "C"), Declaratie + "/TotaalIngediendBedrag/DebetCredit", b => Nul(b, "D")),
        new("CS325", "325", b => b.Zet(Oordeel + "/TotaalToegekendBedrag/DebetCredit", "C"), Oordeel + "/TotaalToegekendBedrag/DebetCredit", b => b),
        new("CS335", "301", b => b.Zet(Toewijzing + "/RedenWijziging", "13"), Toewijzing + "/Einddatum", b => b.Zet(Toewijzing + "/RedenWijziging", "13").Zet(Toewijzing + "/Einddatum", "2025-04-14")),
        new("CS335", "301", b => b.Zet(Toewijzing + "/RedenWijziging", "13"), Toewijzing + "/Einddatum", b => b.Zet(Toewijzing + "/RedenWijziging", "13").Weg(Toewijzing + "/Einddatum")),
        new("CS336", "301", b => b.Zet(Toewijzing + "/RedenWijziging", "01"), Toewijzing + "/RedenWijziging", b => b.Zet(Toewijzing + "/RedenWijziging", "14")),
        new("CS337", "323", b => b.Zet(Prestatie + "/ProductPeriode/Begindatum", "2025-03-31"), Prestatie + "/ProductPeriode/Einddatum", b => b.Zet(Prestatie + "/ProductPeriode/Begindatum", "2025-04-01")),
        new("CS337", "323", b => b.Zet(Prestatie + "/ProductPeriode/Begindatum", "2024-04-01"), Prestatie + "/ProductPeriode/Einddatum", b => b),
        new("CS338", "301", b => b.Zet(Toewijzing + "/Omvang/Eenheid", "14").Zet(Toewijzing + "/Omvang/Frequentie", "1"), Toewijzing + "/Omvang/Frequentie", b => b.Zet(Toewijzing + "/Omvang/Frequentie", "1")),
        new("CS338", "317", b => b.Zet(Gewijzigd + "/Omvang/Frequentie", "1"), Gewijzigd + "/Omvang/Frequentie", b => b.Zet(Gewijzigd + "/Omvang/Frequentie", "6")),
        new("CS339", "323", b => Euro(b).Zet(Prestatie + "/GeleverdVolume", "35999"), Prestatie + "/GeleverdVolume", b => Euro(b)),
        new("CS340", "323", b => b.Zet(Declaratie + "/DeclaratiePeriode/Begindatum", "2025-04-02"), Declaratie + "/DeclaratiePeriode", b => b),
        new("CS340", "323", b => b.Zet(Declaratie + "/DeclaratiePeriode/Begindatum", "2025-03-01"), Declaratie + "/DeclaratiePeriode", b => b),
        new("CS343", "315", b => b.Zet(Aanvraag + "/Omvang/Frequentie", "1"), Aanvraag + "/Omvang/Frequentie", b => b.Zet(Aanvraag + "/Omvang/Frequentie", "4")),
        new("TR002", "305", b => b.Zet(Client + "/Geboortedatum/Datum", "1905-04-27"), Client + "/Geboortedatum/Datum", b => b.Zet(Client + "/Geboortedatum/Datum", "1905-04-28")),
        new("TR002", "305", b => b.Zet(Client + "/Geboortedatum/Datum", "1900-01-01"), Client + "/Geboortedatum/Datum", b => b.Zet(Client + "/Geboortedatum/Datum", "1900-01-01").Zet(Client + "/Geboortedatum/DatumGebruik", "3")),
        new("TR006", "301", b => b.Weg(Adres + "/Huis"), Contact, b => b.Weg(Adres + "/Huis").Bij(Contact, new Element("Telefoon", new Element("Telefoon01", new Element("Telefoonnummer", "020"), new Element("Landnummer", "0031"))))),
        new("TR018", "307", b => b.Zet(Stop + "/Einddatum", "2025-04-13"), Stop + "/Einddatum", b => b.Zet(Stop + "/Einddatum", "2025-04-14")),
        new("TR061", "301", b => b.Weg(Contact), Client + "/Contactgegevens", b => b.Weg(Contact).Zet(Client + "/Contactgegevens/Contact/Soort", "02")),
        new("TR101", "301", b => b.Nogmaals(Toewijzing, ("Ingangsdatum", "2026-04-14"), ("Einddatum", "2026-12-31")), Toewijzing + "[2]", b => b.Nogmaals(Toewijzing, ("ToewijzingNummer", "2"), ("Ingangsdatum", "2026-04-14"), ("Einddatum", "2026-12-31"))),
        new("TR101", "301", b => b.Nogmaals(Contact), Client + "/Contactgegevens/Contact[3]", b => b.Nogmaals(Contact, ("Soort", "03"))),
        new("TR101", "305", b => b.Nogmaals(Start), Start + "[2]", b => b.Nogmaals(Start, ("Begindatum", "2025-04-15"))),
        new("TR101", "305", b => b.Weg(Start + "/ToewijzingNummer").Nogmaals(Start), Start + "[2]", b => b.Weg(Start + "/ToewijzingNummer").Nogmaals(Start, ("Code", "99999"))),
        new("TR101", "307", b => b.Nogmaals(Stop), Stop + "[2]", b => b.Nogmaals(Stop, ("RedenBeeindiging", "20"))),
        new("TR101", "315", b => b.Nogmaals(Aanvraag), Aanvraag + "[2]", b => b.Nogmaals(Aanvraag, ("ReferentieAanbieder", "REF9"))),
        new("TR101", "317", b => b.Nogmaals(Gewijzigd), Gewijzigd + "[2]", b => b.Nogmaals(Gewijzigd, ("ToewijzingNummer", "3"))),
        new("TR101", "323", b => b.Nogmaals(Prestatie), Prestatie + "[2]", b => b.Nogmaals(Prestatie, ("ReferentieNummer", "R2"))),
        new("TR101", "323", b => b.Nogmaals(Declaratie + "/Clienten/Client", ("ReferentieNummer", "R2")), Declaratie + "/Clienten/Client[2]", b => b.Nogmaals(Declaratie + "/Clienten/Client", ("ReferentieNummer", "R2"), ("Bsn", "999900018"))),
        new("TR134", "301", b => b.Zet(Toewijzing + "/Toewijzingsdatum", "2025-04-03"), Toewijzing + "/Toewijzingsdatum", b => b.Zet(Toewijzing + "/Toewijzingsdatum", "2025-04-02")),
        new("TR134", "301", b => b.Zet(Client + "/Geboortedatum/Datum", "2025-04-03"), Client + "/Geboortedatum/Datum", b => b.Zet(Client + "/Geboortedatum/Datum", "2025-04-02")),
        new("TR134", "305", b => b.Zet(Start + "/Begindatum", "2025-04-29"), Start + "/Begindatum", b => b.Zet(Start + "/Begindatum", "2025-04-28")),
        new("TR134", "307", b => b.Zet(Stop + "/Einddatum", "2025-06-06"), Stop + "/Einddatum", b => b.Zet(Stop + "/Einddatum", "2025-06-05")),
        new("TR134", "315", b => b.Zet(Client + "/Geboortedatum/Datum", "2025-05-06"), Client + "/Geboortedatum/Datum", b => b),
        new("TR134", "323", b => b.Zet(Dagtekening, "2025-04-13"), Prestatie + "/ProductPeriode/Begindatum", b => b.Zet(Dagtekening, "2025-04-14")),
        new("TR134", "325", b => b.Zet(Dagtekening, "2025-04-13"), Oordeel + "/Clienten/Client/Prestaties/Prestatie/ProductPeriode/Begindatum", b => b),
        new("TR137", "323", b => b.Zet(Dagtekening, "2025-04-29"), Prestatie + "/ProductPeriode/Einddatum", b => b.Zet(Dagtekening, "2025-04-30")),
        new("TR137", "323", b => b.Zet(Prestatie + "/ProductPeriode/Einddatum", "2025-04-13"), Prestatie + "/ProductPeriode/Einddatum", b => b.Zet(Prestatie + "/ProductPeriode/Einddatum", "2025-04-14")),
        new("TR137", "325", b => b.Zet(Dagtekening, "2025-04-29"), Oordeel + "/Clienten/Client/Prestaties/Prestatie/ProductPeriode/Einddatum", b => b),
        new("TR302", "301", b => b.Nogmaals(Toewijzing, ("ToewijzingNummer", "2"), ("Ingangsdatum", "2026-04-13")), Toewijzing + "[2]", b => b.Nogmaals(Toewijzing, ("ToewijzingNummer", "2"), ("Ingangsdatum", "2026-04-14"), ("Einddatum", "2026-12-31"))),
        new("TR302", "301", b => b.Nogmaals(Toewijzing, ("ToewijzingNummer", "2"), ("Code", "")), Toewijzing + "[2]", b => b.Nogmaals(Toewijzing, ("ToewijzingNummer", "2"), ("Code", "45A04"))),
        new("TR302", "301", b => b.Nogmaals(Toewijzing, ("ToewijzingNummer", "2")), Toewijzing + "[2]", b => b.Zet(Toewijzing + "/RedenWijziging", "13").Zet(Toewijzing + "/Einddatum", "2025-04-14").Nogmaals(Toewijzing, ("ToewijzingNummer", "2"), ("RedenWijziging", "14"))),
        new("TR315", "323", b => Credit(b).Nogmaals(Prestatie, ("ReferentieNummer", "R2")), Prestatie + "[2]/ProductReferentie/VorigReferentieNummer", b => Credit(b).Nogmaals(Prestatie, ("ReferentieNummer", "R2"), ("VorigReferentieNummer", "R01"))),
        new("TR316", "323", b => Credit(b).Nogmaals(Prestatie, ("ReferentieNummer", "R0"), ("VorigReferentieNummer", "R01")), Prestatie + "[1]/ProductReferentie/VorigReferentieNummer", b => Credit(b)),
        new("TR319", "323", b => b.Zet(Declaratie + "/DeclaratiePeriode/Einddatum", "2025-04-29"), Prestatie + "/ProductPeriode", b => b),
        new("TR335", "323", b => b.Zet(Prestatie + "/ProductPeriode/Einddatum", "2020-05-04"), Prestatie + "/ProductPeriode/Einddatum", b => b.Zet(Prestatie + "/ProductPeriode/Einddatum", "2020-05-05")),
        new("TR342", "325", b => b.Zet(Oordeel + "/TotaalToegekendBedrag/TotaalBedrag", "1"), Oordeel + "/TotaalToegekendBedrag", b => b),
        new("TR342", "325", b => b.Zet(Oordeel + "/RetourCodes/RetourCode", "9333").Zet(Oordeel + "/TotaalToegekendBedrag/TotaalBedrag", "36000"), Oordeel + "/TotaalToegekendBedrag", b => b.Zet(Oordeel + "/RetourCodes/RetourCode", "9333").Weg(Oordeel + "/Clienten")),
        new("TR352", "317", b => b.Weg(Verzoek + "/OngewijzigdeProducten").Weg(Verzoek + "/TeWijzigenProducten"), Verzoek, b => b.Weg(Verzoek + "/OngewijzigdeProducten")),
        new("TR353", "317", b => b.Weg(Verzoek + "/TeWijzigenProducten").Weg(Verzoek + "/NieuweProducten"), Verzoek, b => b.Weg(Verzoek + "/TeWijzigenProducten")),
        new("TR358", "323", b => b.Zet(Declaratie + "/TotaalIngediendBedrag/TotaalBedrag", "36001"), Declaratie + "/TotaalIngediendBedrag", b => b),
        new("TR358", "323", b => b.Zet(Declaratie + "/TotaalIngediendBedrag/DebetCredit", "C"), Declaratie + "/TotaalIngediendBedrag", b => Credit(b)),
        new("TR377", "JW319", b => b.Weg(Antwoord + "/Woonplaatsbeginsel"), Antwoord + "/RedenAfwijzingVerzoek", b => b.Weg(Antwoord + "/Woonplaatsbeginsel").Zet(Antwoord + "/RedenAfwijzingVerzoek", "3")),
        new("TR380", "317", b => b.Zet(Nieuw + "/GewensteIngangsdatum", "2025-05-05"), Nieuw + "/GewensteIngangsdatum", b => b.Zet(Nieuw + "/GewensteIngangsdatum", "2025-05-06")),
        new("TR383", "315", b => b.Nogmaals(Aanvraag), Aanvraag + "[2]/ReferentieAanbieder", b => b.Nogmaals(Aanvraag, ("ReferentieAanbieder", "REF9"))),
        new("TR386", "315", b => b.Nogmaals(Aanvraag, ("ReferentieAanbieder", "REF9")), Aanvraag + "[2]", b => b.Nogmaals(Aanvraag, ("ReferentieAanbieder", "REF9"), ("ToewijzingIngangsdatum", "2026-01-01"), ("ToewijzingEinddatum", "2026-12-31"))),
        new("TR409", "JW319", b => b.Zet(Antwoord + "/RedenAfwijzingVerzoek", "3"), Antwoord + "/Woonplaatsbeginsel", b => b.Weg(Antwoord + "/RedenAfwijzingVerzoek")),
        new("TR410", "317", b => b.Nogmaals(Nieuw, ("GewensteIngangsdatum", "2025-12-31")), Nieuw + "[2]", b => b.Nogmaals(Nieuw, ("GewensteIngangsdatum", "2026-01-01"), ("Einddatum", "2026-12-31"))),
        new("TR416", "323", b => b.Nogmaals(Prestatie, ("ReferentieNummer", "R2")), Prestatie + "[2]", b => b.Nogmaals(Prestatie, ("ReferentieNummer", "R2"), ("ToewijzingNummer", "2"))),
        new("TR416", "323", b => b.Nogmaals(Prestatie, ("ReferentieNummer", "R2")), Prestatie + "[2]", b => Credit(b.Nogmaals(Prestatie, ("ReferentieNummer", "R2")), "[2]")),
    ];

    public static TheoryData<int, string> Rijen
    {
        get
        {
            var rijen = new TheoryData<int, string>();
            for (var i = 0; i < Gevallen.Length; i++)
            {
                rijen.Add(i, $"{Gevallen[i].Code} {Gevallen[i].Bericht}");
            }

            return rijen;
        }
    }

    public static TheoryData<string> Soorten => [.. Berichtsoort.Alle.Where(s => s.Nummer is 301 or 305 or 307 or 315 or 317 or 319 or 323 or 325).Select(s => s.ToString())];

    [Theory]
    [MemberData(nameof(Rijen))]
    public void Wie_de_regel_breekt_wordt_gewezen_op_de_plaats_en_wie_haar_houdt_niet(int rij, string naam)
    {
        var geval = Gevallen[rij];
        foreach (var soort in geval.Soorten)
        {
            var fout = Assert.Single(Controle.Niveau2(geval.Breekt(Gegeven.Geldig(soort))).Where(b => b.Regel == geval.Code).DistinctBy(b => b.Locatie[0]), b => b.Locatie[0] == geval.Locatie);
            Assert.Equal((2, "0001"), (fout.Niveau, fout.Retourcode));
            Assert.True(fout.Melding.Length > 0 && fout.Herstel.Length > 0, naam);
            Assert.DoesNotContain(Controle.Niveau2(geval.Houdt(Gegeven.Geldig(soort))), b => b.Regel == geval.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Een_goed_bericht_heeft_geen_bevindingen(string soort) => Assert.Empty(Controle.VoorVerzending(Gegeven.Geldig(Berichtsoort.Parse(soort))));

    [Fact]
    public void Elke_regel_van_niveau_2_is_gebouwd_en_getoetst()
    {
        // SPEC §8: every code of the table.
        string[] codes =
        [
            "CD005", "CD007", "CD009", "CD025", "CD034", "CD041", "CD043", "CD060", "CD066", "CD067", "CD068", "CD075", "CD076", "CD077", "CD078", "CD079",
            "CD080", "CD085", "CD086", "CD087", "CD095", "CD096", "CS002", "CS003", "CS050", "CS058", "CS089", "CS100", "CS139", "CS318", "CS325", "CS335",
            "CS336", "CS337", "CS338", "CS339", "CS340", "CS343", "TR002", "TR006", "TR018", "TR061", "TR101", "TR134", "TR137", "TR302", "TR315", "TR316",
            "TR319", "TR335", "TR342", "TR352", "TR353", "TR358", "TR377", "TR380", "TR383", "TR386", "TR409", "TR410", "TR416",
        ];
        Assert.Equal(codes, Inhoudsregels.Alle.Select(r => r.Code).Append("TR101").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(codes, Gevallen.Select(g => g.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Naamgebruik_van_een_rechtspersoon_mag_in_iJw_bij_een_relatie_en_in_iWmo_nergens()
    {
        // CS050: without partner {1, 6} in iJw and {1} in iWmo.
        Assert.DoesNotContain("CS050", Codes(Maak(Standaard.IJw)));
        Assert.Contains("CS050", Codes(Maak(Standaard.IWmo)));

        static Bericht Maak(Standaard standaard) => Gegeven.Geldig(Berichtsoort.Van(standaard, 301)).Weg(Relatie + "/Naam/Partnernaam").Zet(Relatie + "/Naam/NaamGebruik", "6");
    }

    [Fact]
    public void Hulpmiddelen_mogen_in_iWmo_naast_elkaar_lopen()
    {
        // TR302 skips categories 11–14 of the Wmo.
        var bericht = Gegeven.Geldig(Berichtsoort.Parse("WMO301")).Zet(Toewijzing + "/Product/Categorie", "11").Nogmaals(Toewijzing, ("ToewijzingNummer", "2"));
        Assert.DoesNotContain("TR302", Codes(bericht));
        Assert.Contains("TR302", Codes(bericht.Zet(Toewijzing + "[1]/Product/Categorie", "15").Zet(Toewijzing + "[2]/Product/Categorie", "15")));
    }

    [Fact]
    public void Een_toewijzing_zonder_product_botst_met_elk_product()
    {
        var bericht = Gegeven.Geldig(Berichtsoort.Parse("JW301")).Nogmaals(Toewijzing, ("ToewijzingNummer", "2")).Weg(Toewijzing + "[2]/Product");
        Assert.Contains("TR302", Codes(bericht));
    }

    [Fact]
    public void Dubbele_regels_worden_per_groep_een_keer_gemeld_met_alle_plaatsen()
    {
        var bericht = Gegeven.Geldig(Berichtsoort.Parse("JW305")).Nogmaals(Start).Nogmaals(Start + "[1]");
        var bevinding = Assert.Single(Controle.Niveau2(bericht));
        Assert.Equal("TR101", bevinding.Regel);
        Assert.Equal([Start + "[3]", Start + "[1]", Start + "[2]"], bevinding.Locatie);
    }

    [Fact]
    public void Een_productperiode_over_de_jaargrens_wordt_twee_keer_gemeld()
    {
        // CS337: year and month are reported each on its own.
        var bericht = Gegeven.Geldig(Berichtsoort.Parse("JW323")).Zet(Prestatie + "/ProductPeriode/Begindatum", "2024-12-31");
        Assert.Equal(2, Codes(bericht).Count(c => c == "CS337"));
    }

    [Fact]
    public void Een_omvang_per_week_zonder_einddatum_wordt_voor_verzending_gevonden()
    {
        // C22, CD076.
        var bericht = Gegeven.Toewijzing(Standaard.IWmo) with { Producten = [Gegeven.Toegewezen(Standaard.IWmo) with { Einddatum = null }] };
        var bevinding = Assert.Single(Controle.VoorVerzending(bericht.NaarBericht()));
        Assert.Equal("CD076", bevinding.Regel);
        Assert.Equal([Toewijzing + "/Omvang/Frequentie"], bevinding.Locatie);
    }

    [Fact]
    public void Een_declaratie_van_25000_regels_die_klopt_is_zonder_bevinding()
    {
        var prestaties = Enumerable.Range(1, 25_000).Select(i => Gegeven.Prestatie(Standaard.IJw) with { ReferentieNummer = $"R{i}", ToewijzingNummer = i }).ToArray();
        var bericht = Gegeven.Declaratie(Standaard.IJw, prestaties).NaarBericht();
        Assert.Empty(Controle.VoorVerzending(bericht));
    }

    /// <summary>The codes that have a case.</summary>
    internal static IEnumerable<string> MetGeval => Gevallen.Select(g => g.Code).Distinct();

    private static IEnumerable<string> Codes(Bericht bericht) => Controle.Niveau2(bericht).Select(b => b.Regel);

    private static Bericht Budget(Bericht bericht, string product) => bericht.Weg(product + "/Omvang").Zet(product + "/Budget", "6000000");

    private static Bericht Euro(Bericht bericht) => bericht.Zet(Prestatie + "/Eenheid", "83").Weg(Prestatie + "/ProductTarief").Zet(Prestatie + "/GeleverdVolume", "36000");

    private static Bericht Nul(Bericht bericht, string teken) => bericht
        .Zet(Prestatie + "/IngediendBedrag/Bedrag", "0").Zet(Declaratie + "/TotaalIngediendBedrag/TotaalBedrag", "0").Zet(Declaratie + "/TotaalIngediendBedrag/DebetCredit", teken);

    private static Bericht Credit(Bericht bericht, string volgnummer = "") => bericht
        .Zet(Prestatie + volgnummer + "/IngediendBedrag/DebetCredit", "C")
        .Zet(Prestatie + volgnummer + "/ProductReferentie/VorigReferentieNummer", "R0")
        .Zet(Declaratie + "/TotaalIngediendBedrag/DebetCredit", "C");

    private sealed record Geval(string Code, string Bericht, Func<Bericht, Bericht> Breekt, string Locatie, Func<Bericht, Bericht> Houdt)
    {
        internal IEnumerable<Berichtsoort> Soorten => Berichtsoort.TryParse(Bericht, out var soort)
            ? [soort]
            : [Berichtsoort.Parse("WMO" + Bericht), Berichtsoort.Parse("JW" + Bericht)];
    }
}
