namespace Rotonde.Gezin.Huishoudens;

/// <summary>The day somebody reaches an age.</summary>
public static class Verjaardag
{
    /// <summary>The day somebody born on this day turns so many years; born on 29 February it is 1 March in other years (as <c>Datum.Leeftijd</c> counts).</summary>
    public static DateOnly Wordt(this DateOnly geboren, int jaren)
    {
        var dag = geboren.AddYears(jaren);
        return dag.Day == geboren.Day ? dag : dag.AddDays(1);
    }
}
