using Rotonde.Toegang.Taal;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>The social map in memory, with the same analyzer and order as on a database: for tests, the demo and a page that must work without a database.</summary>
public sealed class Zoekindex
{
    private readonly IReadOnlyList<(Aanbod Aanbod, Zoekdocument Document)> _kaart;
    private readonly Synoniemen _synoniemen;

    /// <summary>Indexes a map.</summary>
    public Zoekindex(IEnumerable<Aanbod> kaart, Synoniemen? synoniemen = null)
    {
        _kaart = [.. kaart.Select(a => (a, Zoekdocument.Van(a)))];
        _synoniemen = synoniemen ?? Synoniemen.Standaard;
        Woordenschat = Woordenschat.Van([.. _kaart.Select(k => k.Document)]);
    }

    /// <summary>The words of the map.</summary>
    public Woordenschat Woordenschat { get; }

    /// <summary>Finds entries.</summary>
    public Zoekresultaat Zoek(Zoekopdracht opdracht)
    {
        var passend = _kaart.Where(k => opdracht.Past(k.Aanbod));

        if (string.IsNullOrWhiteSpace(opdracht.Woorden))
        {
            return Rangschikking.Orden(opdracht, passend.Select(k => (k.Aanbod, 1.0)));
        }

        var vraag = Zoekvraag.Lees(opdracht.Woorden, Woordenschat, _synoniemen);
        return Rangschikking.Orden(
            opdracht, passend.Select(k => (k.Aanbod, Score: Rangschikking.Past(vraag, k.Document, Woordenschat))).Where(g => g.Score > 0));
    }
}
