using Rotonde.Aanbieders.Organisaties;
using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>What the gate says.</summary>
public enum Poortuitslag
{
    /// <summary>A new allocation may be made.</summary>
    Toelaten,

    /// <summary>It may be made, with a reason to think about it.</summary>
    Waarschuwen,

    /// <summary>It may not be made.</summary>
    Weigeren,
}

/// <summary>One reason of the gate.</summary>
/// <param name="Onderdeel">Which part of DT-10: contract, product, tarief, wnt, certificaat, maatregel, capaciteit or plafond.</param>
/// <param name="Uitslag">Warn or refuse.</param>
/// <param name="Uitleg">One Dutch sentence for the consulent.</param>
public sealed record Poortreden(string Onderdeel, Poortuitslag Uitslag, string Uitleg);

/// <summary>The verdict of the gate with every reason, worst first.</summary>
/// <param name="Uitslag">Allow, warn or refuse.</param>
/// <param name="Redenen">Every reason; none when it allows.</param>
public sealed record Poortoordeel(Poortuitslag Uitslag, IReadOnlyList<Poortreden> Redenen)
{
    /// <summary>The refusal for a handeling that needs the gate open; none when it allows or warns.</summary>
    public Weigering? AlsWeigering() => Uitslag == Poortuitslag.Weigeren
        ? new Weigering(nameof(ToetsContractpoort), string.Join(" ", Redenen.Where(r => r.Uitslag == Poortuitslag.Weigeren).Select(r => r.Uitleg)))
        : null;
}

/// <summary>What DT-10 looks at, on one day.</summary>
public sealed record Contractfeiten
{
    /// <summary>State of the contract; none when there is no contract with this provider for this product.</summary>
    public Contractstand? Stand { get; init; }

    /// <summary>Is the product in the contract?</summary>
    public bool ProductGecontracteerd { get; init; }

    /// <summary>Is there a tariff for that day?</summary>
    public bool TariefGedateerd { get; init; }

    /// <summary>What <see cref="WntNorm.Toets"/> found on the last closed year; none is good.</summary>
    public string? WntBezwaar { get; init; }

    /// <summary>Mandatory certificates that are missing or over.</summary>
    public IReadOnlyList<string> OntbrekendeCertificaten { get; init; } = [];

    /// <summary>Reason of the measure that holds; none when there is none.</summary>
    public string? Maatregel { get; init; }

    /// <summary>Room the provider reports.</summary>
    public Capaciteit Capaciteit { get; init; }

    /// <summary>Ceiling; none is no ceiling.</summary>
    public Bedrag? Plafond { get; init; }

    /// <summary>What was approved under it.</summary>
    public Bedrag Gebruikt { get; init; }
}

/// <summary>DT-10, the supplier gate before a new allocation.</summary>
public static class ToetsContractpoort
{
    /// <summary>Weighs everything and stops at nothing, so that the consulent sees all reasons at once.</summary>
    [Regel("DT-10", "Een nieuwe toewijzing kan alleen bij een actief contract met dit product en een tarief, WNT en certificaten op orde, geen maatregel, plaats en ruimte onder het plafond; vanaf 90 procent van het plafond volgt een waarschuwing.")]
    public static Poortoordeel Toets(Contractfeiten feiten)
    {
        var redenen = new List<Poortreden>();
        void Weiger(string onderdeel, string uitleg) => redenen.Add(new Poortreden(onderdeel, Poortuitslag.Weigeren, uitleg));

        if (feiten.Stand is null || !feiten.ProductGecontracteerd)
        {
            Weiger(feiten.Stand is null ? "contract" : "product", "Er is geen contract met deze aanbieder voor dit product.");
            return new Poortoordeel(Poortuitslag.Weigeren, redenen);
        }

        if (feiten.Stand is not (Contractstand.Actief or Contractstand.Aflopend or Contractstand.Geblokkeerd))
        {
            Weiger("contract", "Het contract is op deze dag niet actief.");
        }

        if (!feiten.TariefGedateerd)
        {
            Weiger("tarief", "Er is voor deze dag geen tarief vastgelegd.");
        }

        if (feiten.WntBezwaar is { } wnt)
        {
            Weiger("wnt", wnt);
        }

        foreach (var certificaat in feiten.OntbrekendeCertificaten)
        {
            Weiger("certificaat", $"Het verplichte certificaat {certificaat} is er niet of is verlopen.");
        }

        if (feiten.Stand is Contractstand.Geblokkeerd || feiten.Maatregel is not null)
        {
            Weiger("maatregel", $"Het contract is geblokkeerd: {feiten.Maatregel ?? "er geldt een maatregel"}.");
        }

        if (feiten.Capaciteit == Capaciteit.Vol)
        {
            Weiger("capaciteit", "De aanbieder meldt dat er geen plaats is.");
        }

        // Compared in whole cents: 100 · used against 90 and 100 times the ceiling, so nothing is rounded away at the border.
        if (feiten.Plafond is { } plafond)
        {
            if (feiten.Gebruikt >= plafond)
            {
                Weiger("plafond", "Het plafond van het contract is bereikt.");
            }
            else if (feiten.Gebruikt * 100 >= plafond * 90)
            {
                redenen.Add(new Poortreden("plafond", Poortuitslag.Waarschuwen, "Het plafond van het contract is voor 90 procent of meer gebruikt. Overleg met de contractmanager."));
            }
        }

        redenen.Sort((a, b) => b.Uitslag.CompareTo(a.Uitslag));
        return new Poortoordeel(redenen.Count == 0 ? Poortuitslag.Toelaten : redenen[0].Uitslag, redenen);
    }
}
