using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>
/// Who agrees to youth help (DT-9; Jeugdwet 7.3.4, 7.3.5). This is consent to help only: reading and sharing follow the rights of Privacy, and the three kinds
/// of consent never share a record (R-212).
/// </summary>
[Regel("DT-9", "Onder 12 stemmen de gezagdragers in; van 12 tot en met 15 het kind en de gezagdragers; vanaf 16 de jongere; wie dat niet kan, diens vertegenwoordiger.")]
public static class InstemmingMetHulp
{
    /// <summary>Who must agree.</summary>
    /// <param name="jongere">The young person.</param>
    /// <param name="leeftijd">Age on the day.</param>
    /// <param name="wilsbekwaam">Able to weigh it; presumed unless a named professional decided otherwise.</param>
    /// <param name="gezagdragers">Who has authority, or represents a young person that is not able.</param>
    public static IReadOnlySet<PersoonId> Nodig(PersoonId jongere, int leeftijd, bool wilsbekwaam, IReadOnlyCollection<PersoonId> gezagdragers) =>
        (leeftijd, wilsbekwaam) switch
        {
            ( < 12, _) => gezagdragers.ToHashSet(),
            ( < 16, true) => gezagdragers.Append(jongere).ToHashSet(),
            (_, true) => new HashSet<PersoonId> { jongere },
            (_, false) => gezagdragers.ToHashSet(),
        };

    /// <summary>Refuses help while somebody who must agree has not.</summary>
    /// <param name="jongere">The young person.</param>
    /// <param name="leeftijd">Age on the day.</param>
    /// <param name="wilsbekwaam">Able to weigh it.</param>
    /// <param name="gezagdragers">Who has authority.</param>
    /// <param name="ingestemd">Who agreed.</param>
    /// <param name="naamVan">Names for the sentence.</param>
    public static Weigering? Toets(
        PersoonId jongere, int leeftijd, bool wilsbekwaam, IReadOnlyCollection<PersoonId> gezagdragers, IReadOnlySet<PersoonId> ingestemd, Func<PersoonId, string> naamVan)
    {
        var nodig = Nodig(jongere, leeftijd, wilsbekwaam, gezagdragers);
        if (nodig.Count == 0)
        {
            return new(nameof(InstemmingMetHulp), $"Leg eerst vast wie het gezag heeft over {naamVan(jongere)}. Zonder instemming van een gezagdrager kan jeugdhulp niet beginnen.", "Instemming");
        }

        var mist = nodig.Where(p => !ingestemd.Contains(p)).Select(naamVan).Order(StringComparer.Ordinal).ToList();
        return mist.Count == 0
            ? null
            : new(nameof(InstemmingMetHulp), $"De hulp voor {naamVan(jongere)} kan pas beginnen als {string.Join(" en ", mist)} ermee {(mist.Count == 1 ? "instemt" : "instemmen")}.", "Instemming");
    }
}
