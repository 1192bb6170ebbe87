using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Do the days follow each other?</summary>
[Regel("REQUIREMENTS M05", "De laatste dag van een planregel ligt niet voor de eerste.")]
public static class RegelperiodeKlopt
{
    /// <summary>Refuses an end before the start.</summary>
    public static Weigering? Toets(DateOnly van, DateOnly? tot) => Periode.TryMaak(van, tot, out _)
        ? null
        : new(nameof(RegelperiodeKlopt), "De laatste dag ligt voor de eerste dag. Controleer beide data.", "Tot");
}
