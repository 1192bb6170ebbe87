namespace Rotonde.Berichten.Snel;

/// <summary>The fields of a 323 that its rules look at, each with a place of its own.</summary>
internal static class Declaratieplek
{
    internal const int Dagtekening = 0;
    internal const int PeriodeBegin = 1;
    internal const int PeriodeEinde = 2;
    internal const int DeclaratieDagtekening = 3;
    internal const int Totaal = 4;
    internal const int TotaalTeken = 5;
    internal const int Bsn = 6;
    internal const int Referentie = 7;
    internal const int VorigeReferentie = 8;
    internal const int Toewijzing = 9;
    internal const int Categorie = 10;
    internal const int Code = 11;
    internal const int Begin = 12;
    internal const int Einde = 13;
    internal const int Volume = 14;
    internal const int Eenheid = 15;
    internal const int Tarief = 16;
    internal const int Bedrag = 17;
    internal const int Teken = 18;
    internal const int Overig = 19;
    internal const int Aantal = 20;

    private const string Prestatie = "Declaratie/Clienten/Client/Prestaties/Prestatie/";

    /// <summary>Place by path below Bericht. All fields of the message stand here: a release with another field has no fast way until somebody looked at it.</summary>
    internal static IReadOnlyDictionary<string, int> Van { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Header/BerichtCode"] = Overig,
        ["Header/BerichtVersie"] = Overig,
        ["Header/BerichtSubversie"] = Overig,
        ["Header/Afzender"] = Overig,
        ["Header/Ontvanger"] = Overig,
        ["Header/BerichtIdentificatie/Identificatie"] = Overig,
        ["Header/BerichtIdentificatie/Dagtekening"] = Dagtekening,
        ["Header/XsdVersie/BasisschemaXsdVersie"] = Overig,
        ["Header/XsdVersie/BerichtXsdVersie"] = Overig,
        ["Declaratie/DeclaratieNummer"] = Overig,
        ["Declaratie/DeclaratiePeriode/Begindatum"] = PeriodeBegin,
        ["Declaratie/DeclaratiePeriode/Einddatum"] = PeriodeEinde,
        ["Declaratie/DeclaratieDagtekening"] = DeclaratieDagtekening,
        ["Declaratie/TotaalIngediendBedrag/TotaalBedrag"] = Totaal,
        ["Declaratie/TotaalIngediendBedrag/DebetCredit"] = TotaalTeken,
        ["Declaratie/Clienten/Client/Bsn"] = Bsn,
        [Prestatie + "ProductReferentie/ReferentieNummer"] = Referentie,
        [Prestatie + "ProductReferentie/VorigReferentieNummer"] = VorigeReferentie,
        [Prestatie + "ToewijzingNummer"] = Toewijzing,
        [Prestatie + "ProductCategorie"] = Categorie,
        [Prestatie + "ProductCode"] = Code,
        [Prestatie + "ProductPeriode/Begindatum"] = Begin,
        [Prestatie + "ProductPeriode/Einddatum"] = Einde,
        [Prestatie + "GeleverdVolume"] = Volume,
        [Prestatie + "Eenheid"] = Eenheid,
        [Prestatie + "ProductTarief"] = Tarief,
        [Prestatie + "IngediendBedrag/Bedrag"] = Bedrag,
        [Prestatie + "IngediendBedrag/DebetCredit"] = Teken,
    };
}
