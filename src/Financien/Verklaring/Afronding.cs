namespace Rotonde.Financien.Verklaring;

/// <summary>Rounds parts to whole units so that together they are exactly the total: the largest remainders take the units that are left.</summary>
internal static class Afronding
{
    public static long[] Sluitend(IReadOnlyList<decimal> delen, long totaal)
    {
        var heel = delen.Select(d => (long)decimal.Floor(d)).ToArray();
        var tekort = totaal - heel.Sum();
        if (tekort < 0 || tekort > delen.Count)
        {
            throw new ArgumentException("De delen tellen niet op tot het totaal.", nameof(totaal));
        }

        foreach (var plek in Enumerable.Range(0, delen.Count).OrderByDescending(i => delen[i] - heel[i]).ThenBy(i => i).Take((int)tekort))
        {
            heel[plek]++;
        }

        return heel;
    }
}
