using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Declaraties.Controles;

namespace Rotonde.Declaraties.Signalen;

/// <summary>What a signal rule looks at: one granted debit line and what is known around it.</summary>
/// <param name="Periode">Declared period.</param>
/// <param name="Volume">Units.</param>
/// <param name="Eenheid">Unit, code list WJ756.</param>
/// <param name="Toewijzing">What is known of the allocation; none when nothing is.</param>
/// <param name="ContractActief">Does a contract with a tariff cover the first day?</param>
/// <param name="Betaalstop">Does a payment stop hold on the first day?</param>
/// <param name="Historie">Volumes of earlier granted lines of this provider for this product.</param>
public sealed record Signaalfeiten(
    Periode Periode, long Volume, string Eenheid, Toewijzingsfeiten? Toewijzing, bool ContractActief, bool Betaalstop, Volumehistorie Historie);

/// <summary>Earlier volumes in three numbers, reckoned once for all lines of a declaration.</summary>
/// <param name="Aantal">How many lines.</param>
/// <param name="Mediaan">Their median.</param>
/// <param name="Afwijking">Median of the distances to it.</param>
public sealed record Volumehistorie(int Aantal, decimal Mediaan, decimal Afwijking)
{
    /// <summary>No earlier lines.</summary>
    public static Volumehistorie Geen { get; } = new(0, 0, 0);

    /// <summary>Of these volumes.</summary>
    public static Volumehistorie Van(IEnumerable<long> volumes)
    {
        List<decimal> waarden = [.. volumes.Select(v => (decimal)v)];
        if (waarden.Count == 0)
        {
            return Geen;
        }

        var mediaan = Midden(waarden);
        return new(waarden.Count, mediaan, Midden([.. waarden.Select(v => Math.Abs(v - mediaan))]));
    }

    private static decimal Midden(List<decimal> waarden)
    {
        waarden.Sort();
        var midden = waarden.Count / 2;
        return waarden.Count % 2 == 1 ? waarden[midden] : (waarden[midden - 1] + waarden[midden]) / 2;
    }
}

/// <summary>A signal that a rule gives.</summary>
/// <param name="Code">Code of DOMAIN-MODEL §11.</param>
/// <param name="Uitleg">One Dutch sentence for the controller.</param>
/// <param name="HoudtBetalingTegen">Is the line not paid before a person settled this?</param>
public sealed record Signaaluitspraak(string Code, string Uitleg, bool HoudtBetalingTegen);

/// <summary>The checks of DOMAIN-MODEL §11 that have no code in the standard: each a pure rule, all are run.</summary>
public static class Signaalregels
{
    /// <summary>So many earlier lines are needed before one can stand out; below ten nothing is said of numbers (DOMAIN-MODEL §10.9).</summary>
    public const int MinimaleHistorie = 10;

    private const string Minuut = "01";
    private const string Uur = "04";

    /// <summary>All signals on one line, in the order of their codes.</summary>
    public static IReadOnlyList<Signaaluitspraak> Toets(Signaalfeiten feiten) =>
    [
        .. new[] { Gestart(feiten), NaEinde(feiten), TeVeelUren(feiten), AndereGemeente(feiten), ContractInOrde(feiten), Pgb(feiten), Uitschieter(feiten) }.OfType<Signaaluitspraak>(),
    ];

    /// <summary>D-03.</summary>
    [Regel("D-03", "Voor een gedeclareerde periode is een start gemeld die niet na die periode ligt.")]
    public static Signaaluitspraak? Gestart(Signaalfeiten feiten) => feiten.Toewijzing is null ? null
        : feiten.Toewijzing.Gestart is not { } start ? new("D-03", "Er is geen startbericht bij deze toewijzing.", HoudtBetalingTegen: true)
        : start > feiten.Periode.Einde ? new("D-03", $"De gemelde start ({start.Kort()}) ligt na de gedeclareerde periode.", HoudtBetalingTegen: true)
        : null;

    /// <summary>D-04.</summary>
    [Regel("D-04", "Een gedeclareerde periode begint niet na de stop van de hulp of na het einde van het recht.")]
    public static Signaaluitspraak? NaEinde(Signaalfeiten feiten) => feiten.Toewijzing switch
    {
        { Gestopt: { } stop } when stop < feiten.Periode.Begin => new("D-04", $"De hulp is volgens het stopbericht gestopt op {stop.Kort()}, voor de gedeclareerde periode.", HoudtBetalingTegen: true),
        { EindeRecht: { } einde } t when einde < feiten.Periode.Begin => new(
            "D-04", $"Het recht eindigde op {einde.Kort()} ({t.RedenEindeRecht ?? "reden onbekend"}), voor de gedeclareerde periode.", HoudtBetalingTegen: true),
        _ => null,
    };

    /// <summary>D-11, the part without a code.</summary>
    [Regel("D-11", "Er is niet meer dan vierentwintig uur per dag gedeclareerd.")]
    public static Signaaluitspraak? TeVeelUren(Signaalfeiten feiten)
    {
        var dagen = feiten.Periode.Dagen ?? 0;
        var teVeel = feiten.Eenheid switch
        {
            Uur => feiten.Volume > 24L * dagen,
            Minuut => feiten.Volume > 24L * 60 * dagen,
            _ => false,
        };
        return teVeel ? new("D-11", "Er zijn meer uren gedeclareerd dan er in de periode zijn.", HoudtBetalingTegen: true) : null;
    }

    /// <summary>D-12.</summary>
    [Regel("D-12, Jeugdwet artikel 1.1 woonplaats", "De gemeente is verantwoordelijk op de dag van de hulp.")]
    public static Signaaluitspraak? AndereGemeente(Signaalfeiten feiten) => feiten.Toewijzing?.Verantwoordelijk == false
        ? new("D-12", "Volgens het woonplaatsbeginsel is een andere gemeente verantwoordelijk.", HoudtBetalingTegen: true)
        : null;

    /// <summary>D-13.</summary>
    [Regel("D-13", "Er loopt een contract met een tarief en er geldt geen betaalstop.")]
    public static Signaaluitspraak? ContractInOrde(Signaalfeiten feiten) => feiten switch
    {
        { ContractActief: false } => new("D-13", "Er is op de eerste dag geen contract met een tarief voor dit product.", HoudtBetalingTegen: true),
        { Betaalstop: true } => new("D-13", "Voor dit contract geldt een betaalstop.", HoudtBetalingTegen: true),
        _ => null,
    };

    /// <summary>D-16.</summary>
    [Regel("D-16", "Wat uit een pgb wordt betaald, wordt niet als zorg in natura gedeclareerd.")]
    public static Signaaluitspraak? Pgb(Signaalfeiten feiten) => feiten.Toewijzing?.IsPgb == true
        ? new("D-16", "Deze toewijzing wordt uit een pgb betaald.", HoudtBetalingTegen: true)
        : null;

    /// <summary>D-17. A sample for a person; it holds no payment and labels nobody (R-169).</summary>
    [Regel("D-17 (alleen volume), R-169", "Een volume dat meer dan drie keer de mediane afwijking van de eigen historie afligt, is een steekproef waard.")]
    public static Signaaluitspraak? Uitschieter(Signaalfeiten feiten)
    {
        var (aantal, mediaan, afwijking) = feiten.Historie;
        return aantal >= MinimaleHistorie && afwijking > 0 && Math.Abs(feiten.Volume - mediaan) > 3 * afwijking
            ? new("D-17", $"Het volume wijkt sterk af van eerdere regels van deze aanbieder voor dit product (mediaan {mediaan:0.#}).", HoudtBetalingTegen: false)
            : null;
    }
}
