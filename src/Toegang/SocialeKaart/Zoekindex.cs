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

    /// <summary>Every entry with its score for these words (0 when nothing fits) and its distance: the raw material of a dialogue's result.</summary>
    public IReadOnlyList<Treffer> Kandidaten(string? woorden, string? postcode)
    {
        var vraag = Zoekvraag.Lees(woorden, Woordenschat, _synoniemen);
        var gebied = Postcodes.Zoek(postcode);
        return [.. _kaart.Select(k => new Treffer(k.Aanbod, gebied is null ? null : k.Aanbod.AfstandTot(gebied.Midden), Rangschikking.Past(vraag, k.Document.Termen, Woordenschat)))];
    }

    /// <summary>Finds entries.</summary>
    public Zoekresultaat Zoek(Zoekopdracht opdracht)
    {
        var vraag = Zoekvraag.Lees(opdracht.Woorden, Woordenschat, _synoniemen);
        var geordend = Rangschikking.Orden(
            opdracht,
            _kaart.Where(k => opdracht.Past(k.Aanbod))
                .Select(k => k.Aanbod.AlsKandidaat(opdracht.HeeftWoorden ? Rangschikking.Past(vraag, k.Document.Termen, Woordenschat) : 1))
                .Where(k => k.Score > 0));
        var (per, bladzijde, bladzijden) = Zoekresultaat.Indeling(opdracht, geordend.Count);
        var aanbod = _kaart.ToDictionary(k => k.Aanbod.Id, k => k.Aanbod);

        return new Zoekresultaat(
            [.. geordend.Skip((bladzijde - 1) * per).Take(per).Select(g => new Treffer(aanbod[g.Id], g.Kilometers, g.Score))],
            geordend.Count, bladzijde, bladzijden, Postcodes.Zoek(opdracht.Postcode));
    }
}
