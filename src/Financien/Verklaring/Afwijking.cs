using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Financien.Verklaring;

/// <summary>Does a deviation come back next year?</summary>
public enum Afwijkingssoort
{
    /// <summary>Once: gone next year.</summary>
    Incidenteel,

    /// <summary>Continues next year with unchanged policy.</summary>
    Structureel,
}

/// <summary>One explained part of a deviation.</summary>
/// <param name="Omschrijving">What it is.</param>
/// <param name="Bedrag">Positive is more cost than the budget.</param>
/// <param name="LooptDoorBijGelijkBeleid">Will it also be there next year when nothing is decided?</param>
public sealed record Afwijkingsdeel(string Omschrijving, Bedrag Bedrag, bool LooptDoorBijGelijkBeleid)
{
    /// <summary>What it is called.</summary>
    public Afwijkingssoort Soort => Toets(LooptDoorBijGelijkBeleid);

    /// <summary>The one rule that names a part.</summary>
    [Regel("R-224", "Een afwijking die bij gelijk beleid volgend jaar doorloopt is structureel, anders incidenteel.")]
    public static Afwijkingssoort Toets(bool looptDoorBijGelijkBeleid) =>
        looptDoorBijGelijkBeleid ? Afwijkingssoort.Structureel : Afwijkingssoort.Incidenteel;
}

/// <summary>A deviation from the budget with its explained parts (DOMAIN-MODEL §12.3).</summary>
/// <param name="Totaal">Forecast − budget, or actual − earlier year.</param>
/// <param name="Delen">The explained parts.</param>
public sealed record Afwijking(Bedrag Totaal, IReadOnlyList<Afwijkingsdeel> Delen)
{
    /// <summary>The parts that happen once.</summary>
    public Bedrag Incidenteel => Som(Afwijkingssoort.Incidenteel);

    /// <summary>The parts that continue.</summary>
    public Bedrag Structureel => Som(Afwijkingssoort.Structureel);

    /// <summary>What nobody has explained yet; the council report shows it as such.</summary>
    public Bedrag Onverklaard => Totaal - Incidenteel - Structureel;

    private Bedrag Som(Afwijkingssoort soort) => Bedrag.Som(Delen.Where(d => d.Soort == soort).Select(d => d.Bedrag));
}

/// <summary>Only what happens once may go to or from the reserve.</summary>
[Regel("R-225", "Alleen het incidentele deel van een afwijking mag als mutatie van de reserve worden voorgesteld.")]
public static class ReserveAlleenIncidenteel
{
    /// <summary>Tests a proposal to draw on (positive) or add to (negative) the reserve.</summary>
    /// <param name="mutatie">The proposed amount, with the sign of the deviation it dampens.</param>
    /// <param name="afwijking">The deviation.</param>
    public static Weigering? Toets(Bedrag mutatie, Afwijking afwijking)
    {
        var past = afwijking.Incidenteel.IsNegatief
            ? mutatie <= Bedrag.Nul && mutatie >= afwijking.Incidenteel
            : mutatie >= Bedrag.Nul && mutatie <= afwijking.Incidenteel;
        return past
            ? null
            : new Weigering(
                nameof(ReserveAlleenIncidenteel),
                $"Van deze afwijking is {afwijking.Incidenteel.InHeleEuro()} incidenteel. Alleen dat deel mag via de reserve lopen. Voor de rest is een wijziging van de begroting nodig.",
                "mutatie");
    }
}
