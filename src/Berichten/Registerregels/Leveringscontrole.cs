using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>
/// Judges a 305 or 307 line by line against the deliveries that stand. Lines that take something back come first, so that a correction in one message
/// (delete the wrong key, send the right one: IV008) is judged as it was meant; each accepted line counts for the next.
/// </summary>
internal sealed class Leveringscontrole
{
    private readonly Dictionary<long, BekendeToewijzing> _toewijzingen;
    private readonly HashSet<Leveringssleutel> _starts;
    private readonly Dictionary<(Bsn, long?, Productaanduiding?), HashSet<Leveringssleutel>> _startsPerToewijzing = [];
    private readonly Dictionary<Stopgroep, List<BekendeStop>> _stops = [];
    private readonly Registerstand _stand;
    private readonly Overstijgend _uit;

    internal Leveringscontrole(Registerstand stand, Overstijgend uit)
    {
        _stand = stand;
        _uit = uit;
        _toewijzingen = stand.Toewijzingen.ToDictionary(t => t.ToewijzingNummer);
        _starts = [];
        foreach (var start in stand.Starts)
        {
            VoegToe(start.Sleutel);
        }

        foreach (var stop in stand.Stops)
        {
            VoegToe(stop);
        }
    }

    internal void Start(Element client)
    {
        var bsn = Burger(client);
        foreach (var (element, product) in Lijnen(client.Lijst("StartProducten", "StartProduct"), StartProduct.Uit, p => p.StatusAanlevering))
        {
            var sleutel = new Leveringssleutel(bsn, product.ToewijzingNummer, product.Product, product.Begindatum);
            var status = element.Kind("StatusAanlevering")!;

            if (product.StatusAanlevering == Aanlevering.Verwijderen)
            {
                // After a deletion nothing else is judged (TR063).
                if (!_uit.Meld("TR063", status, Leveringsregels.TR063(_starts.Contains(sleutel)))
                    && !_uit.Meld("TR071", status, Leveringsregels.TR071(Stops(sleutel).Any(s => s.Sleutel == sleutel))))
                {
                    Verwijder(sleutel);
                }

                continue;
            }

            var fout = _uit.Meld("TR019", element, Leveringsregels.TR019(product.ToewijzingNummer, bsn, Toewijzing(product.ToewijzingNummer)));
            fout |= _uit.Meld("TR074", element, Leveringsregels.TR074(_starts.Contains(sleutel)));
            fout |= _uit.Meld("TR326", element, Leveringsregels.TR326(Loopt(sleutel)));
            fout |= Productlijstregels.Toets(element.Kind("Product"), _stand, _uit);
            if (!fout)
            {
                VoegToe(sleutel);
            }
        }
    }

    internal void Stop(Element client)
    {
        var bsn = Burger(client);
        foreach (var (element, product) in Lijnen(client.Lijst("StopProducten", "StopProduct"), StopProduct.Uit, p => p.StatusAanlevering))
        {
            var sleutel = new Leveringssleutel(bsn, product.ToewijzingNummer, product.Product, product.Begindatum);
            var stop = new BekendeStop(sleutel, product.RedenBeeindiging, product.Einddatum);
            var eerdere = Stops(sleutel);

            if (product.StatusAanlevering == Aanlevering.Verwijderen)
            {
                if (!_uit.Meld("TR063", element.Kind("StatusAanlevering")!, Leveringsregels.TR063(eerdere.Contains(stop))))
                {
                    _stops[Stopgroep.Van(sleutel)].Remove(stop);
                }

                continue;
            }

            var fout = _uit.Meld("TR019", element, Leveringsregels.TR019(product.ToewijzingNummer, bsn, Toewijzing(product.ToewijzingNummer)));
            fout |= _uit.Meld("TR074", element, Leveringsregels.TR074(eerdere.Contains(stop)));
            fout |= _uit.Meld("TR382", element, Leveringsregels.TR382(_starts.Contains(sleutel)));
            fout |= _uit.Meld("TR413", element, Leveringsregels.TR413(product.RedenBeeindiging, eerdere));
            fout |= _uit.Meld("TR414", element, Leveringsregels.TR414(product.Einddatum, eerdere));
            fout |= _uit.Meld("TR415", element, Leveringsregels.TR415(eerdere));
            fout |= Productlijstregels.Toets(element.Kind("Product"), _stand, _uit);
            if (!fout)
            {
                VoegToe(stop);
            }
        }
    }

    private static IEnumerable<(Element Element, T Product)> Lijnen<T>(IEnumerable<Element> elementen, Func<Element, T> lees, Func<T, Aanlevering> status) =>
        elementen.Select(e => (Element: e, Product: lees(e))).OrderBy(l => status(l.Product) == Aanlevering.Verwijderen ? 0 : 1);

    // 000000000 passes level 2 and is nobody's.
    private static Bsn Burger(Element client) => Bsn.TryParse(client.Tekst("Bsn"), out var bsn) ? bsn : default;

    private BekendeToewijzing? Toewijzing(long? nummer) => nummer is { } n ? _toewijzingen.GetValueOrDefault(n) : null;

    // TR326: a start is current while no stop carries the same key.
    private bool Loopt(Leveringssleutel nieuw) =>
        _startsPerToewijzing.TryGetValue((nieuw.Bsn, nieuw.ToewijzingNummer, nieuw.Product), out var starts) && starts.Any(s => Stops(s).All(stop => stop.Sleutel != s));

    private List<BekendeStop> Stops(Leveringssleutel sleutel) => _stops.GetValueOrDefault(Stopgroep.Van(sleutel)) ?? [];

    private void VoegToe(Leveringssleutel start)
    {
        _starts.Add(start);
        var groep = (start.Bsn, start.ToewijzingNummer, start.Product);
        if (!_startsPerToewijzing.TryGetValue(groep, out var starts))
        {
            _startsPerToewijzing.Add(groep, starts = []);
        }

        starts.Add(start);
    }

    private void VoegToe(BekendeStop stop)
    {
        var groep = Stopgroep.Van(stop.Sleutel);
        if (!_stops.TryGetValue(groep, out var stops))
        {
            _stops.Add(groep, stops = []);
        }

        stops.Add(stop);
    }

    private void Verwijder(Leveringssleutel start)
    {
        _starts.Remove(start);
        _startsPerToewijzing[(start.Bsn, start.ToewijzingNummer, start.Product)].Remove(start);
    }

    /// <summary>TR413–TR415 look at client, allocation and first day; the product decides only when there is no allocation number.</summary>
    private sealed record Stopgroep(Bsn Bsn, long? ToewijzingNummer, Productaanduiding? Product, DateOnly Begindatum)
    {
        internal static Stopgroep Van(Leveringssleutel sleutel) =>
            new(sleutel.Bsn, sleutel.ToewijzingNummer, sleutel.ToewijzingNummer is null ? sleutel.Product : null, sleutel.Begindatum);
    }
}
