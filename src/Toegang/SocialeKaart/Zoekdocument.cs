using Rotonde.Toegang.Taal;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>
/// What is indexed of one entry: stems per field, the same text that goes into FTS5 and tsvector. A hit in the name weighs more than one in the description.
/// </summary>
/// <param name="Id">The entry.</param>
/// <param name="Naam">Stems of the name.</param>
/// <param name="Trefwoorden">Stems of the everyday words.</param>
/// <param name="Omschrijving">Stems of the description.</param>
/// <param name="Rubriek">Stems of organisation, subjects and target groups.</param>
/// <param name="Woorden">The words behind the stems, for prefixes and typing errors.</param>
public sealed record Zoekdocument(
    VoorzieningId Id,
    IReadOnlyList<string> Naam,
    IReadOnlyList<string> Trefwoorden,
    IReadOnlyList<string> Omschrijving,
    IReadOnlyList<string> Rubriek,
    IReadOnlyList<string> Woorden)
{
    private IReadOnlyDictionary<string, double>? _termen;

    /// <summary>Weight of every stem in this entry.</summary>
    public IReadOnlyDictionary<string, double> Termen => _termen ??= Weeg();

    /// <summary>Analyses one entry.</summary>
    public static Zoekdocument Van(Aanbod a)
    {
        var rubriek = string.Join(' ', [a.Organisatie, .. a.Onderwerpen.Select(o => o.ToString()), .. a.VoorWie.Select(d => d.ToString())]);
        return new Zoekdocument(
            a.Id,
            Ontleder.Stammen(a.Naam),
            Ontleder.Stammen(a.Trefwoorden),
            Stammen(a.Omschrijving),
            Stammen(rubriek),
            [.. new[] { a.Naam, a.Trefwoorden, a.Omschrijving, rubriek }.SelectMany(t => Kernwoorden(t)).Distinct()]);
    }

    // Only a question is cut off; a long description is read to its end.
    private static List<string> Kernwoorden(string tekst) => [.. tekst.Split(['.', '?', '!', ':']).SelectMany(Ontleder.Kernwoorden)];

    private static List<string> Stammen(string tekst) => [.. Kernwoorden(tekst).Select(Stemmer.Stam)];

    private Dictionary<string, double> Weeg()
    {
        var termen = new Dictionary<string, double>();
        void Tel(IReadOnlyList<string> stammen, double gewicht)
        {
            foreach (var (stam, aantal) in stammen.CountBy(s => s))
            {
                termen[stam] = termen.GetValueOrDefault(stam) + (gewicht * (1 + (0.2 * (aantal - 1))));
            }
        }

        Tel(Naam, 4);
        Tel(Trefwoorden, 2.5);
        Tel(Omschrijving, 1.5);
        Tel(Rubriek, 1);
        return termen;
    }
}
