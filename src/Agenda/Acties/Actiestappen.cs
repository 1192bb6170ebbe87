using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Agenda.Acties;

/// <summary>Where an action is (DOMAIN-MODEL §6.1).</summary>
public enum Actiestand
{
    /// <summary>Named, not yet tested.</summary>
    Idee,

    /// <summary>Tested against the principles.</summary>
    Getoetst,

    /// <summary>Has an owner and a planning.</summary>
    Gepland,

    /// <summary>Under way.</summary>
    Loopt,

    /// <summary>Under way, late.</summary>
    Vertraagd,

    /// <summary>Done.</summary>
    Afgerond,

    /// <summary>Part of daily work.</summary>
    Geborgd,

    /// <summary>Given up, with a reason.</summary>
    Gestopt,
}

/// <summary>Which steps an action may take.</summary>
[Regel("DOMAIN-MODEL §6.1", "Een actie gaat van idee via toets en planning naar uitvoering, en wordt afgerond en geborgd of met een reden gestopt.")]
public static class Actiestappen
{
    /// <summary>The steps that are open from a state.</summary>
    public static IReadOnlyList<Actiestand> Vanaf(Actiestand stand) => stand switch
    {
        Actiestand.Idee => [Actiestand.Getoetst, Actiestand.Gestopt],
        Actiestand.Getoetst => [Actiestand.Gepland, Actiestand.Gestopt],
        Actiestand.Gepland => [Actiestand.Loopt, Actiestand.Gestopt],
        Actiestand.Loopt => [Actiestand.Vertraagd, Actiestand.Afgerond, Actiestand.Gestopt],
        Actiestand.Vertraagd => [Actiestand.Loopt, Actiestand.Afgerond, Actiestand.Gestopt],
        Actiestand.Afgerond => [Actiestand.Geborgd, Actiestand.Gestopt],
        _ => [],
    };

    /// <summary>Tests a step.</summary>
    /// <param name="van">Where it is.</param>
    /// <param name="naar">Where it would go.</param>
    /// <param name="toets">Result of the principle test; needed to be tested (R-306).</param>
    /// <param name="toelichting">Reason; needed to be late or stopped.</param>
    public static Weigering? Toets(Actiestand van, Actiestand naar, Toetsen.Toetsuitkomst? toets, string? toelichting)
    {
        if (!Vanaf(van).Contains(naar))
        {
            var open = Vanaf(van);
            return new Weigering(
                nameof(Actiestappen),
                open.Count == 0
                    ? $"Deze actie is {Naam(van)} en verandert niet meer."
                    : $"Van {Naam(van)} kan deze actie naar {string.Join(" of ", open.Select(Naam))}, niet naar {Naam(naar)}.",
                "stand");
        }

        if (naar == Actiestand.Getoetst && toets is (null or Toetsen.Toetsuitkomst.Herzien))
        {
            return new Weigering(
                nameof(Actiestappen),
                toets is null ? "Toets de actie eerst aan de uitgangspunten." : "De toets zegt: herzien. Pas de actie aan en toets opnieuw.",
                "toets");
        }

        return naar is Actiestand.Vertraagd or Actiestand.Gestopt && string.IsNullOrWhiteSpace(toelichting)
            ? new Weigering(nameof(Actiestappen), $"Schrijf op waarom de actie {Naam(naar)} is.", "toelichting")
            : null;
    }

    /// <summary>A state in a sentence.</summary>
    public static string Naam(Actiestand stand) => stand.ToString().ToLowerInvariant();
}
