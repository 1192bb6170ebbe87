namespace Rotonde.Toegang.Taal;

/// <summary>Do two words differ by at most one typing error: one letter more, less or other, or two neighbours swapped?</summary>
public static class Tikfout
{
    /// <summary>Shorter words have too many neighbours to guess.</summary>
    public const int KortsteWoord = 5;

    /// <summary>Is the distance (optimal string alignment) zero or one?</summary>
    public static bool HoogstensEen(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var begin = 0;
        while (begin < a.Length && begin < b.Length && a[begin] == b[begin])
        {
            begin++;
        }

        var restA = a.AsSpan(begin);
        var restB = b.AsSpan(begin);
        if (restA.Length == 0 || restB.Length == 0)
        {
            return restA.Length + restB.Length <= 1;
        }

        return restA.Length == restB.Length
            ? restA[1..].SequenceEqual(restB[1..])
                || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]))
            : restA.Length > restB.Length ? restA[1..].SequenceEqual(restB) : restB[1..].SequenceEqual(restA);
    }
}
