namespace Rotonde.Basis.Parameters;

/// <summary>One value of the law or of local policy, with from when to when it holds and where it was read.</summary>
/// <param name="Waarde">The value.</param>
/// <param name="Geldig">First to last day (inclusive) on which it holds.</param>
/// <param name="Bron">Law, decree, council decision or source code (E-nn), readable for a controller.</param>
public sealed record Parameterwaarde<T>(T Waarde, Periode Geldig, string Bron);

/// <summary>
/// A dated parameter: values that follow each other without gap or overlap (DOMAIN-MODEL §5 invariant 10). Law amounts and terms live here, never in constants.
/// A calculation stores which value it used, so that it can be repeated years later.
/// </summary>
public sealed class Parameter<T>
{
    /// <summary>Makes a series.</summary>
    /// <param name="code">Stable name, stored with a calculation.</param>
    /// <param name="waarden">Values in order of time.</param>
    /// <exception cref="ArgumentException">Empty, not in order, or with a gap or overlap.</exception>
    public Parameter(string code, params IReadOnlyList<Parameterwaarde<T>> waarden)
    {
        if (waarden.Count == 0)
        {
            throw new ArgumentException($"Parameter {code} heeft geen waarde.", nameof(waarden));
        }

        for (var i = 1; i < waarden.Count; i++)
        {
            if (waarden[i - 1].Geldig.Einde?.AddDays(1) != waarden[i].Geldig.Begin)
            {
                throw new ArgumentException($"Parameter {code} heeft een gat of overlap voor {waarden[i].Geldig}.", nameof(waarden));
            }
        }

        Code = code;
        Waarden = waarden;
    }

    /// <summary>Stable name, stored with a calculation.</summary>
    public string Code { get; }

    /// <summary>All values, in order of time.</summary>
    public IReadOnlyList<Parameterwaarde<T>> Waarden { get; }

    /// <summary>The value that holds on a day, with its source; none when nothing is known for that day.</summary>
    public Parameterwaarde<T>? Op(DateOnly dag) => Waarden.FirstOrDefault(w => w.Geldig.Bevat(dag));

    /// <summary>The value that holds on a day.</summary>
    /// <exception cref="InvalidOperationException">No value is known for that day; the message names the parameter and the day.</exception>
    public Parameterwaarde<T> Geldend(DateOnly dag) =>
        Op(dag) ?? throw new InvalidOperationException($"Parameter {Code} heeft geen waarde op {dag:yyyy-MM-dd}.");
}
