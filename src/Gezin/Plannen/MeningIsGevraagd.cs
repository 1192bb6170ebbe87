using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Plannen;

/// <summary>Has everybody of twelve and older been asked?</summary>
[Regel("DT-9, R-080", "Van iedere deelnemer van 12 jaar en ouder staat de mening in het plan; niet akkoord houdt niets tegen.")]
public static class MeningIsGevraagd
{
    /// <summary>Refuses a plan that somebody of twelve or older was not asked about.</summary>
    /// <param name="deelnemers">Name, date of birth (unknown counts as adult) and whether an opinion is there.</param>
    /// <param name="dag">The day the plan starts to run.</param>
    public static Weigering? Toets(IEnumerable<(string Naam, DateOnly? Geboren, bool Gevraagd)> deelnemers, DateOnly dag)
    {
        var mist = deelnemers.Where(d => !d.Gevraagd && (d.Geboren is not { } geboren || geboren.Leeftijd(dag) >= 12)).Select(d => d.Naam).ToList();
        return mist.Count == 0
            ? null
            : new(nameof(MeningIsGevraagd), $"De mening van {string.Join(" en ", mist)} staat nog niet in het plan. Vraag het en schrijf het op; ook niet akkoord is een antwoord.", "Meningen");
    }
}
