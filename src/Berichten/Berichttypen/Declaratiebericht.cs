using Rotonde.Basis;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>The 323: what the aanbieder declares for one calendar month (and corrections of months before).</summary>
public sealed record Declaratiebericht
{
    /// <summary>Header.</summary>
    public required Berichtkop Kop { get; init; }

    /// <summary>1 to 12 letters and digits, unique for the aanbieder per act (TR333).</summary>
    public required string DeclaratieNummer { get; init; }

    /// <summary>Exactly one calendar month (CS340).</summary>
    public required Periode DeclaratiePeriode { get; init; }

    /// <summary>Day of the declaration.</summary>
    public required DateOnly DeclaratieDagtekening { get; init; }

    /// <summary>Each client once.</summary>
    public required IReadOnlyList<Declaratieclient> Clienten { get; init; }

    /// <summary>Debit minus credit (TR358).</summary>
    public Bedrag TotaalIngediend => Bedrag.Som(Clienten.SelectMany(c => c.Prestaties).Select(p => p.IngediendBedrag));

    /// <summary>Reads a 323 that is clean on levels 1 and 2.</summary>
    /// <exception cref="ArgumentException">It is another message.</exception>
    /// <exception cref="FormatException">It is not clean; the message names the place.</exception>
    public static Declaratiebericht Uit(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var declaratie = bericht.Verwacht(323).Wortel.Moet("Declaratie");
        return new()
        {
            Kop = Berichtkop.Uit(bericht),
            DeclaratieNummer = declaratie.Woord("DeclaratieNummer"),
            DeclaratiePeriode = declaratie.Moet("DeclaratiePeriode").Tijdvak(),
            DeclaratieDagtekening = declaratie.Dag("DeclaratieDagtekening"),
            Clienten = [.. declaratie.Lijst("Clienten", "Client").Select(c => new Declaratieclient(c.BurgerOfNiemand(), [.. c.Lijst("Prestaties", "Prestatie").Select(Prestatie.Uit)]))],
        };
    }

    /// <summary>The message as a tree, ready to check and write.</summary>
    public Bericht NaarBericht() => new(Kop.Soort, new Element(
        "Bericht",
        Kop.NaarElement(),
        new Element(
            "Declaratie",
            new Element("DeclaratieNummer", DeclaratieNummer),
            Velden.Veld("DeclaratiePeriode", DeclaratiePeriode),
            Velden.Veld("DeclaratieDagtekening", DeclaratieDagtekening),
            Velden.MetTeken("TotaalIngediendBedrag", "TotaalBedrag", TotaalIngediend),
            new Element("Clienten", Clienten.Select(c => new Element(
                "Client", new Element("Bsn", c.Bsn?.Voluit ?? Velden.Niemand), new Element("Prestaties", c.Prestaties.Select(p => p.NaarElement()))))))));
}

/// <summary>A client in a declaration with the lines declared for them.</summary>
/// <param name="Bsn">Citizen service number; none for 000000000, which passes CS002 and is nobody's.</param>
/// <param name="Prestaties">At least one.</param>
public sealed record Declaratieclient(Bsn? Bsn, IReadOnlyList<Prestatie> Prestaties);

/// <summary>One declared line. A credit points at the debit it takes back, and is otherwise equal to it (IV091).</summary>
public sealed record Prestatie
{
    /// <summary>1 to 20 characters, unique for the aanbieder per act (TR314).</summary>
    public required string ReferentieNummer { get; init; }

    /// <summary>Number of the debit that this credit takes back; exactly for a credit (CD060).</summary>
    public string? VorigReferentieNummer { get; init; }

    /// <summary>The allocation.</summary>
    public required long ToewijzingNummer { get; init; }

    /// <summary>List WMO020 or JZ020.</summary>
    public required string ProductCategorie { get; init; }

    /// <summary>At most five characters.</summary>
    public required string ProductCode { get; init; }

    /// <summary>Calendar month, cut off by the allocation (TR387, TR388).</summary>
    public required Periode ProductPeriode { get; init; }

    /// <summary>In units; eurocents when the unit is 83.</summary>
    public required long GeleverdVolume { get; init; }

    /// <summary>List WJ756.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Per unit; none exactly when the unit is 83 (CD087). For an hourly tariff declared in minutes: per minute, rounded (IV081).</summary>
    public Bedrag? ProductTarief { get; init; }

    /// <summary>Positive is debit, negative credit.</summary>
    public required Bedrag IngediendBedrag { get; init; }

    /// <summary>Does it take an earlier line back?</summary>
    public bool IsCredit => IngediendBedrag.IsNegatief;

    internal static Prestatie Uit(Element element) => new()
    {
        ReferentieNummer = element.Moet("ProductReferentie", "ReferentieNummer").Waarde,
        VorigReferentieNummer = element.Op("ProductReferentie", "VorigReferentieNummer")?.Waarde,
        ToewijzingNummer = element.Aantal("ToewijzingNummer"),
        ProductCategorie = element.Woord("ProductCategorie"),
        ProductCode = element.Woord("ProductCode"),
        ProductPeriode = element.Moet("ProductPeriode").Tijdvak(),
        GeleverdVolume = element.Aantal("GeleverdVolume"),
        Eenheid = element.Woord("Eenheid"),
        ProductTarief = element.Op("ProductTarief").Getal() is { } centen ? new Bedrag(centen) : null,
        IngediendBedrag = element.Moet("IngediendBedrag").MetTeken("Bedrag"),
    };

    internal Element NaarElement(IReadOnlyList<string>? codes = null) => new(
        "Prestatie",
        new Element("ProductReferentie", new Element("ReferentieNummer", ReferentieNummer), Velden.Veld("VorigReferentieNummer", VorigReferentieNummer)),
        Velden.Veld("ToewijzingNummer", ToewijzingNummer),
        new Element("ProductCategorie", ProductCategorie),
        new Element("ProductCode", ProductCode),
        Velden.Veld("ProductPeriode", ProductPeriode),
        Velden.Veld("GeleverdVolume", GeleverdVolume),
        new Element("Eenheid", Eenheid),
        Velden.Veld("ProductTarief", ProductTarief?.Centen),
        Velden.MetTeken("IngediendBedrag", "Bedrag", IngediendBedrag),
        codes is null ? null : Velden.Codes(codes));
}
