using Rotonde.Basis;

namespace Rotonde.Financien.Begroting;

/// <summary>One year of a series.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Lasten">The cost; none when the return was not delivered or is not in the file. Never zero for "unknown".</param>
/// <param name="Inwoners">Inhabitants of that year; none when unknown.</param>
public sealed record Reekspunt(int Jaar, Bedrag? Lasten, int? Inwoners)
{
    /// <summary>Cost per inhabitant.</summary>
    public Bedrag? PerInwoner => Lasten is { } lasten && Inwoners is > 0 ? lasten * (1m / Inwoners.Value) : null;
}

/// <summary>The cost of a group of taakvelden through the years, with its breaks.</summary>
/// <param name="Groep">Which taakvelden.</param>
/// <param name="Soort">Budget or accounts.</param>
/// <param name="Punten">Every year from first to last, also those without a figure.</param>
/// <param name="Breuken">Breaks within these years.</param>
public sealed record Reeks(Taakveldgroep Groep, Iv3Verslagsoort Soort, IReadOnlyList<Reekspunt> Punten, IReadOnlyList<Reeksbreuk> Breuken)
{
    /// <summary>Makes the series of one municipality.</summary>
    /// <param name="regels">Lines of any municipality; the others are skipped.</param>
    /// <param name="gemeente">Whose series.</param>
    /// <param name="groep">Which taakvelden, over all schemes.</param>
    /// <param name="soort">Budget or accounts.</param>
    /// <param name="van">First year.</param>
    /// <param name="tot">Last year, inclusive.</param>
    public static Reeks Maak(IEnumerable<Iv3Regel> regels, Gemeentecode gemeente, Taakveldgroep groep, Iv3Verslagsoort soort, int van, int tot)
    {
        var perJaar = regels.Where(r => r.Gemeente == gemeente && r.Soort == soort).ToLookup(r => r.Jaar);
        var punten = Enumerable.Range(van, tot - van + 1).Select(jaar => Punt(jaar, [.. perJaar[jaar]], groep)).ToList();
        return new Reeks(groep, soort, punten, [.. groep.Breuken.Where(b => b.Jaar > van && b.Jaar <= tot)]);
    }

    private static Reekspunt Punt(int jaar, List<Iv3Regel> opgave, Taakveldgroep groep)
    {
        // A return of only zeroes was not delivered (25 of them in the national file), and a scheme without codes has no figure either.
        var geleverd = opgave.Any(r => r.Lasten != Bedrag.Nul);
        var codes = groep.In(jaar);
        return new Reekspunt(
            jaar,
            geleverd && codes.Count > 0 ? Bedrag.Som(codes.Select(code => Lasten(opgave, code))) : null,
            opgave.Count > 0 ? opgave[0].Inwoners : null);
    }

    // The CBS gives 6.71; a municipality's own file may give 6.711 to 6.714 instead. Never both, or the cost would count twice.
    private static Bedrag Lasten(List<Iv3Regel> opgave, string code)
    {
        var zelf = opgave.Where(r => r.Taakveld == code).ToList();
        var delen = zelf.Count > 0 || code.Length != 4
            ? zelf
            : opgave.FindAll(r => r.Taakveld.Length == 5 && r.Taakveld.StartsWith(code, StringComparison.Ordinal));
        return Bedrag.Som(delen.Select(r => r.Lasten));
    }
}
