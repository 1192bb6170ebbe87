using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Register;

/// <summary>
/// A register in memory: for tests, the simulator, and as the plain example of what a register must keep. Not for use from more threads at once.
/// </summary>
public sealed class Geheugenregister : IBerichtregister
{
    private readonly HashSet<(Berichtsoort, string, string, string)> _identificaties = [];
    private readonly Dictionary<Partij, Stand> _standen = [];

    /// <inheritdoc />
    public Task<Registerstand> ZoekAsync(Registervraag vraag, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var stand = Van(vraag);
        return Task.FromResult(new Registerstand
        {
            IdentificatieBekend = _identificaties.Contains((vraag.Soort, vraag.Gemeente, vraag.Aanbieder, vraag.Identificatie)),
            Toewijzingen = [.. vraag.Toewijzingnummers.Select(n => stand.Toewijzingen.GetValueOrDefault(n).Toewijzing).OfType<BekendeToewijzing>()],
            Clienten = stand.Toewijzingen.Values.Select(t => t.Toewijzing.Bsn).Where(vraag.Clienten.Contains).ToHashSet(),
            Starts = [.. stand.Starts.Where(s => vraag.Clienten.Contains(s.Sleutel.Bsn))],
            Stops = [.. stand.Stops.Where(s => vraag.Clienten.Contains(s.Sleutel.Bsn))],
            DeclaratieNummerBekend = vraag.DeclaratieNummer is { } nummer && stand.Declaratienummers.Contains(nummer),
            LaatsteDeclaratieperiode = stand.LaatsteDeclaratieperiode,
            Prestaties =
            [
                .. stand.Prestaties.Where(p => vraag.Toewijzingnummers.Contains(p.Prestatie.ToewijzingNummer) || vraag.Referentienummers.Contains(p.Prestatie.ReferentieNummer)),
            ],
        });
    }

    /// <summary>Keeps a message with its verdict, as a receiver (or sender) that answers it would.</summary>
    /// <param name="bericht">A message without findings on level 1; a 301, 305, 307 or 323 changes what is known, others only use up their identification.</param>
    /// <param name="bevindingen">What was found; a message rejected as a whole changes nothing else.</param>
    public void Verwerk(Bericht bericht, IReadOnlyList<Bevinding> bevindingen)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(bevindingen);
        var vraag = Registervraag.Voor(bericht);
        _identificaties.Add((vraag.Soort, vraag.Gemeente, vraag.Aanbieder, vraag.Identificatie));
        var stand = Van(vraag);
        switch (bericht.Soort.Nummer)
        {
            case 301 when bevindingen.Count == 0:
                Toewijzing(Toewijzingsbericht.Uit(bericht), stand);
                break;
            case 305 when bevindingen.Count == 0:
                Start(Startbericht.Uit(bericht), stand);
                break;
            case 307 when bevindingen.Count == 0:
                Stop(Stopbericht.Uit(bericht), stand);
                break;
            case 323 when bevindingen.All(b => b.Niveau > 2 && b.Locatie[0].StartsWith("Bericht/Declaratie/Clienten/", StringComparison.Ordinal)):
                Declaratie(bericht, bevindingen, stand);
                break;
            default:
                break;
        }
    }

    private static void Toewijzing(Toewijzingsbericht bericht, Stand stand)
    {
        foreach (var product in bericht.Producten)
        {
            // IV013: the highest date and time is the latest version, whatever came in last.
            var versie = (product.Toewijzingsdatum, product.Toewijzingstijd);
            if (!stand.Toewijzingen.TryGetValue(product.ToewijzingNummer, out var bekend) || bekend.Versie.CompareTo(versie) <= 0)
            {
                stand.Toewijzingen[product.ToewijzingNummer] = (versie, BekendeToewijzing.Van(bericht.Client.Bsn, product));
            }
        }
    }

    private static void Start(Startbericht bericht, Stand stand)
    {
        foreach (var product in bericht.Producten.OrderBy(p => p.StatusAanlevering == Aanlevering.Verwijderen ? 0 : 1))
        {
            var start = new BekendeStart(new(bericht.Client.Bsn, product.ToewijzingNummer, product.Product, product.Begindatum));
            if (product.StatusAanlevering == Aanlevering.Verwijderen)
            {
                stand.Starts.Remove(start);
            }
            else
            {
                stand.Starts.Add(start);
            }
        }
    }

    private static void Stop(Stopbericht bericht, Stand stand)
    {
        foreach (var product in bericht.Producten.OrderBy(p => p.StatusAanlevering == Aanlevering.Verwijderen ? 0 : 1))
        {
            var stop = new BekendeStop(new(bericht.Client.Bsn, product.ToewijzingNummer, product.Product, product.Begindatum), product.RedenBeeindiging, product.Einddatum);
            if (product.StatusAanlevering == Aanlevering.Verwijderen)
            {
                stand.Stops.Remove(stop);
            }
            else
            {
                stand.Stops.Add(stop);
            }
        }
    }

    private static void Declaratie(Bericht bericht, IReadOnlyList<Bevinding> bevindingen, Stand stand)
    {
        var afgewezen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pad in bevindingen.Select(b => b.Locatie[0].Split('/')))
        {
            // Of a rejected client (…/Client[2]/Bsn) every line is rejected.
            afgewezen.Add(string.Join('/', pad.Take(pad.Length > 5 && pad[4] == "Prestaties" ? 6 : 4)));
        }

        foreach (var client in bericht.Wortel.Kind("Declaratie")!.Lijst("Clienten", "Client"))
        {
            if (!Bsn.TryParse(client.Tekst("Bsn"), out var bsn))
            {
                continue;
            }

            foreach (var prestatie in client.Lijst("Prestaties", "Prestatie"))
            {
                var goed = !afgewezen.Contains(client.Pad) && !afgewezen.Contains(prestatie.Pad);
                stand.Prestaties.Add(new(bsn, Prestatie.Uit(prestatie), goed ? Prestatiestaat.Goedgekeurd : Prestatiestaat.Afgewezen));
            }
        }

        stand.Declaratienummers.Add(bericht.Wortel.Tekst("Declaratie", "DeclaratieNummer")!);
        stand.LaatsteDeclaratieperiode = bericht.Wortel.Op("Declaratie", "DeclaratiePeriode", "Begindatum").Datum();
    }

    private Stand Van(Registervraag vraag)
    {
        var partij = new Partij(vraag.Soort.Standaard, vraag.Gemeente, vraag.Aanbieder);
        if (!_standen.TryGetValue(partij, out var stand))
        {
            _standen.Add(partij, stand = new());
        }

        return stand;
    }

    private sealed record Partij(Standaard Standaard, string Gemeente, string Aanbieder);

    private sealed class Stand
    {
        internal Dictionary<long, ((DateOnly, TimeOnly) Versie, BekendeToewijzing Toewijzing)> Toewijzingen { get; } = [];

        internal List<BekendeStart> Starts { get; } = [];

        internal List<BekendeStop> Stops { get; } = [];

        internal HashSet<string> Declaratienummers { get; } = new(StringComparer.Ordinal);

        internal DateOnly? LaatsteDeclaratieperiode { get; set; }

        internal List<BekendePrestatie> Prestaties { get; } = [];
    }
}
