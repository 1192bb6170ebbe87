using System.Reflection;

namespace Rotonde.Privacy.Rechten;

/// <summary>What is looked at or changed, as <c>rechten.csv</c> names it. A test holds both lists against each other.</summary>
public enum Gegevenssoort
{
    /// <summary>Persoons- en contactgegevens.</summary>
    [Rechtnaam("Persoons- en contactgegevens")]
    Persoonsgegevens,

    /// <summary>Beschermd veld (geheim adres, opvanglocatie, melding Veilig Thuis).</summary>
    [Rechtnaam("Beschermd veld (geheim adres, opvanglocatie, melding Veilig Thuis)")]
    BeschermdVeld,

    /// <summary>Plan: bestaan, deelnemers, wie is regisseur.</summary>
    [Rechtnaam("Plan: bestaan, deelnemers, wie is regisseur")]
    Plan,

    /// <summary>Plan-item over een persoon (per leefgebied).</summary>
    [Rechtnaam("Plan-item over een persoon (per leefgebied)")]
    Planitem,

    /// <summary>Plan-item over meer personen.</summary>
    [Rechtnaam("Plan-item over meer personen")]
    PlanitemMeerPersonen,

    /// <summary>Doel / actie.</summary>
    [Rechtnaam("Doel / actie")]
    Doel,

    /// <summary>Deelbesluit (wie mag wat zien): geven, inperken, intrekken.</summary>
    [Rechtnaam("Deelbesluit (wie mag wat zien): geven, inperken, intrekken")]
    Deelbesluit,

    /// <summary>Contactnotitie professional.</summary>
    [Rechtnaam("Contactnotitie professional")]
    Contactnotitie,

    /// <summary>Document / bijlage.</summary>
    [Rechtnaam("Document / bijlage")]
    Document,

    /// <summary>Aanvraag / zaak.</summary>
    [Rechtnaam("Aanvraag / zaak")]
    Zaak,

    /// <summary>Beschikking.</summary>
    [Rechtnaam("Beschikking")]
    Beschikking,

    /// <summary>Schuldhulpdossier.</summary>
    [Rechtnaam("Schuldhulpdossier")]
    Schuldhulpdossier,

    /// <summary>Toewijzing en iWmo/iJw-bericht.</summary>
    [Rechtnaam("Toewijzing en iWmo/iJw-bericht")]
    Toewijzing,

    /// <summary>Declaratieregel.</summary>
    [Rechtnaam("Declaratieregel")]
    Declaratieregel,

    /// <summary>Contract en tarief.</summary>
    [Rechtnaam("Contract en tarief")]
    Contract,

    /// <summary>Dashboard: gepubliceerde cijfers.</summary>
    [Rechtnaam("Dashboard: gepubliceerde cijfers")]
    GepubliceerdeCijfers,

    /// <summary>Ruwe telling en geheimhoudingsparameters.</summary>
    [Rechtnaam("Ruwe telling en geheimhoudingsparameters")]
    RuweTelling,

    /// <summary>Inzagelog van eigen dossier (wie keek).</summary>
    [Rechtnaam("Inzagelog van eigen dossier (wie keek)")]
    Inzagelog,

    /// <summary>Auditlog geheel.</summary>
    [Rechtnaam("Auditlog geheel")]
    Auditlog,

    /// <summary>Gebruikers en rollen.</summary>
    [Rechtnaam("Gebruikers en rollen")]
    Gebruikers,

    /// <summary>Instellingen, koppelingen, sleutels.</summary>
    [Rechtnaam("Instellingen, koppelingen, sleutels")]
    Instellingen,

    /// <summary>AVG-verzoek rectificatie / vernietiging.</summary>
    [Rechtnaam("AVG-verzoek rectificatie / vernietiging")]
    AvgVerzoek,

    /// <summary>Inzage-export (AVG 15/20).</summary>
    [Rechtnaam("Inzage-export (AVG 15/20)")]
    InzageExport,

    /// <summary>Noodknop (tijdelijke inzage zonder deelbesluit).</summary>
    [Rechtnaam("Noodknop (tijdelijke inzage zonder deelbesluit)")]
    Noodknop,

    /// <summary>Hulpvraag en item van de Bureaudienst.</summary>
    [Rechtnaam("Hulpvraag en item van de Bureaudienst")]
    Hulpvraag,

    /// <summary>Gesprek (verslag).</summary>
    [Rechtnaam("Gesprek (verslag)")]
    Gesprek,

    /// <summary>Begroting, grootboek en prognose.</summary>
    [Rechtnaam("Begroting, grootboek en prognose")]
    Begroting,

    /// <summary>Kwartaalmonitor in bewerking.</summary>
    [Rechtnaam("Kwartaalmonitor in bewerking")]
    KwartaalmonitorInBewerking,

    /// <summary>Indicatordefinitie.</summary>
    [Rechtnaam("Indicatordefinitie")]
    Indicatordefinitie,

    /// <summary>Agenda: doelen, acties, experimenten, toetsen.</summary>
    [Rechtnaam("Agenda: doelen, acties, experimenten, toetsen")]
    Agenda,

    /// <summary>Aanbieder (organisatie, capaciteit).</summary>
    [Rechtnaam("Aanbieder (organisatie, capaciteit)")]
    Aanbieder,

    /// <summary>Sociale kaart.</summary>
    [Rechtnaam("Sociale kaart")]
    SocialeKaart,

    /// <summary>Werkvoorraad en termijnen.</summary>
    [Rechtnaam("Werkvoorraad en termijnen")]
    Werkvoorraad,

    /// <summary>Postkamer (metadata van berichten).</summary>
    [Rechtnaam("Postkamer (metadata van berichten)")]
    Postkamer,

    /// <summary>Indicatie.</summary>
    [Rechtnaam("Indicatie")]
    Indicatie,

    /// <summary>Verwijzing.</summary>
    [Rechtnaam("Verwijzing")]
    Verwijzing,

    /// <summary>Klacht en bezwaar.</summary>
    [Rechtnaam("Klacht en bezwaar")]
    KlachtEnBezwaar,

    /// <summary>Mantelzorgcheck.</summary>
    [Rechtnaam("Mantelzorgcheck")]
    Mantelzorgcheck,

    /// <summary>Minima-aanvraag.</summary>
    [Rechtnaam("Minima-aanvraag")]
    MinimaAanvraag,

    /// <summary>Adresbeeld.</summary>
    [Rechtnaam("Adresbeeld")]
    Adresbeeld,

    /// <summary>Signaal en meldcodezaak.</summary>
    [Rechtnaam("Signaal en meldcodezaak")]
    Signaal,
}

/// <summary>The name in <c>rechten.csv</c>.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class RechtnaamAttribute(string naam) : Attribute
{
    /// <summary>The name.</summary>
    public string Naam { get; } = naam;
}

/// <summary>Names of the enums of this topic.</summary>
public static class Rechtnamen
{
    /// <summary>The name in <c>rechten.csv</c>.</summary>
    public static string Naam<T>(this T waarde)
        where T : struct, Enum =>
        typeof(T).GetField(waarde.ToString())!.GetCustomAttribute<RechtnaamAttribute>()?.Naam ?? waarde.ToString();

    internal static T Lees<T>(string naam)
        where T : struct, Enum =>
        Enum.GetValues<T>().First(w => string.Equals(w.Naam(), naam, StringComparison.Ordinal));
}
