using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Regels;

/// <summary>A product and the days it runs, for the rules that forbid the same product twice at once (TR302, TR361, TR386, TR410).</summary>
/// <param name="Plek">Where it stands in the message.</param>
/// <param name="Categorie">Category; empty when there is none.</param>
/// <param name="Code">Code; empty when there is none.</param>
/// <param name="Begin">First day.</param>
/// <param name="Einde">Last day; the last of all days when it is open-ended.</param>
internal sealed record Looptijd(Element Plek, string Categorie, string Code, DateOnly Begin, DateOnly Einde)
{
    internal static Looptijd Maak(Element plek, Productaanduiding? product, DateOnly begin, DateOnly? einde) =>
        new(plek, product?.Categorie ?? "", product?.Code ?? "", begin, einde ?? DateOnly.MaxValue);

    /// <summary>From a product in a message; none when it has no first day.</summary>
    internal static Looptijd? Van(Element product) => product.Begin().Datum() is { } begin
        ? new(product, product.Tekst("Product", "Categorie") ?? "", product.Tekst("Product", "Code") ?? "", begin, product.Einde().Datum() ?? DateOnly.MaxValue)
        : null;

    /// <summary>
    /// Each product that runs while the same product runs already, with that one. Two are the same when category and code are equal, when one of them has no
    /// code and the categories are equal, or when one of them has no category at all. Aids of the Wmo (11–14) are exempt. Runs in n log n: sorted by first
    /// day, against the latest last day seen per product.
    /// </summary>
    internal static IEnumerable<(Looptijd Later, Looptijd Eerder)> Overlap(IEnumerable<Looptijd> looptijden, Standaard standaard)
    {
        var gezien = new Dictionary<(string Categorie, string Code), Looptijd>();
        foreach (var loop in looptijden.Where(l => !l.IsHulpmiddel(standaard)).OrderBy(l => l.Begin))
        {
            if (loop.Eerdere().Select(s => gezien.GetValueOrDefault(s)).FirstOrDefault(l => l is not null && l.Einde >= loop.Begin) is { } ander)
            {
                yield return (loop, ander);
            }

            foreach (var sleutel in loop.Eigen())
            {
                if (!gezien.TryGetValue(sleutel, out var langste) || langste.Einde < loop.Einde)
                {
                    gezien[sleutel] = loop;
                }
            }
        }
    }

    // "*" stands for any, "" for none.
    private (string, string)[] Eigen() => [("*", "*"), (Categorie, "*"), (Categorie, Code)];

    private (string, string)[] Eerdere() => Categorie.Length == 0
        ? [("*", "*")]
        : Code.Length == 0 ? [("", "*"), (Categorie, "*")] : [("", "*"), (Categorie, Code), (Categorie, "")];

    private bool IsHulpmiddel(Standaard standaard) => standaard == Standaard.IWmo && Categorie is ("11" or "12" or "13" or "14");
}
