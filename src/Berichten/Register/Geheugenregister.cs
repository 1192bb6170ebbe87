using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Register;

/// <summary>
/// A register in memory: for tests, the simulator, and as the plain example of what a register must keep. Not for use from more threads at once.
/// </summary>
/// <param name="productlijsten">The product list in use per standard; none leaves TR381 unjudged.</param>
public sealed class Geheugenregister(IReadOnlyDictionary<Standaard, Productlijst>? productlijsten = null) : IBerichtregister
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
            Toewijzingen = vraag.AlleToewijzingen
                ? [.. stand.Toewijzingen.Values.Select(t => t.Toewijzing).Where(t => vraag.Clienten.Contains(t.Bsn) || vraag.Toewijzingnummers.Contains(t.ToewijzingNummer))]
                : [.. vraag.Toewijzingnummers.Select(n => stand.Toewijzingen.GetValueOrDefault(n).Toewijzing).OfType<BekendeToewijzing>()],
            Clienten = stand.Toewijzingen.Values.Select(t => t.Toewijzing.Bsn).Where(vraag.Clienten.Contains).ToHashSet(),
            Starts = [.. stand.Starts.Where(s => vraag.Clienten.Contains(s.Sleutel.Bsn))],
            Stops = [.. stand.Stops.Where(s => vraag.Clienten.Contains(s.Sleutel.Bsn))],
            DeclaratieNummerBekend = vraag.DeclaratieNummer is { } nummer && stand.Tellend.Any(d => d.Nummer == nummer),
            LaatsteDeclaratieperiode = stand.Tellend.Max(d => (DateOnly?)d.Periode),
            Prestaties =
            [
                .. stand.Tellend.SelectMany(d => d.Regels).Where(p => vraag.Toewijzingnummers.Contains(p.Prestatie.ToewijzingNummer) || vraag.Referentienummers.Contains(p.Prestatie.ReferentieNummer)),
            ],
            Verzoeken = [.. stand.Verzoeken.Values.Where(v => vraag.Clienten.Contains(v.Bsn) || vraag.Verzoeken.Contains(v.ReferentieAanbieder))],
            Declaratie = vraag.DeclaratieIdentificatie is { } identificatie ? stand.Declaraties.GetValueOrDefault(identificatie)?.Bekend : null,
            VerkeerdeProducten = productlijsten?.GetValueOrDefault(vraag.Soort.Standaard) is { } lijst ? vraag.Producten.Where(p => !lijst.Past(p)).ToHashSet() : [],
        });
    }

    /// <summary>
    /// Keeps a message with its verdict, as a receiver that answers it would. For a sender: what it sent and knows to be accepted; a declaration it sent goes
    /// through <see cref="Verzonden"/>, and the 325 on it through here.
    /// </summary>
    /// <param name="bericht">A message without findings on level 1. A retour only uses up its identification.</param>
    /// <param name="bevindingen">
    /// What was found; a message rejected as a whole changes nothing else. A 325 cannot be rejected: what it says of a declaration that waits holds, whatever was
    /// found against earlier messages. Only one that contradicts itself (level 2) says nothing that can be kept.
    /// </param>
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
            case 315 or 317 when bevindingen.Count == 0:
                Verzoek(bericht, stand);
                break;
            case 319 when bevindingen.Count == 0:
                Stap(stand, bericht.Wortel.Woord("Antwoord", "ReferentieAanbieder"), bericht.Wortel.Woord("Antwoord", "VerzoekAntwoord") == "1" ? Verzoekstap.Afgewezen : Verzoekstap.InOnderzoek);
                break;
            case 323 when bevindingen.All(b => b.Niveau > 2 && b.Locatie[0].StartsWith("Bericht/Declaratie/Clienten/", StringComparison.Ordinal)):
                Declaratie(bericht, bevindingen, stand);
                break;
            case 325 when bevindingen.All(b => b.Niveau > 2):
                Antwoord(bericht, stand);
                break;
            default:
                break;
        }
    }

    /// <summary>Keeps a 323 that we sent as aanbieder: its lines are in hand until its 325 comes.</summary>
    /// <param name="declaratie">A 323 without findings on levels 1 and 2.</param>
    public void Verzonden(Bericht declaratie)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        var vraag = Registervraag.Voor(declaratie);
        _identificaties.Add((vraag.Soort, vraag.Gemeente, vraag.Aanbieder, vraag.Identificatie));
        Van(vraag).Declaraties[vraag.Identificatie] = new(declaratie, Declaratieloop.Regels(declaratie, null), false);
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

            if (product.ReferentieAanbieder is { } referentie)
            {
                Stap(stand, referentie, Verzoekstap.Toegewezen);
            }
        }
    }

    private static void Verzoek(Bericht bericht, Stand stand)
    {
        var client = bericht.Wortel.Kind("Client")!;
        if (Bsn.TryParse(client.Tekst("Bsn"), out var bsn))
        {
            foreach (var referentie in client.Alles().Where(e => e.Naam == "ReferentieAanbieder").Select(e => e.Waarde))
            {
                stand.Verzoeken.TryAdd(referentie, new(bsn, referentie, []));
            }
        }
    }

    private static void Stap(Stand stand, string referentie, Verzoekstap stap)
    {
        if (stand.Verzoeken.TryGetValue(referentie, out var verzoek))
        {
            stand.Verzoeken[referentie] = verzoek with { Stappen = [.. verzoek.Stappen, stap] };
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

        stand.Declaraties[bericht.Identificatie!] = new(
            bericht,
            Declaratieloop.RegelsMet(bericht, (client, prestatie) => afgewezen.Contains(client.Pad) || afgewezen.Contains(prestatie.Pad) ? Prestatiestaat.Afgewezen : Prestatiestaat.Goedgekeurd),
            true);
    }

    private static void Antwoord(Bericht antwoord, Stand stand)
    {
        // No answer exists on a 325 (SPEC §7), so its sender goes by it: a line that comes back is rejected even when it comes back changed (TR367), one that was
        // never declared (TR366) is nobody's, the others are granted (TR342). Of a declaration that is not ours (TR337) or was answered before (TR056) the first word stands.
        var verwijzing = antwoord.Header!.Kind("DeclaratieIdentificatie")!;
        var identificatie = verwijzing.Tekst("Identificatie")!;
        if (stand.Declaraties.TryGetValue(identificatie, out var declaratie) && !declaratie.Beantwoord && declaratie.Bekend.Dagtekening == verwijzing.Kind("Dagtekening").Datum())
        {
            // OP286: rejected as a whole it counts as not sent; its number and its lines are free again.
            stand.Declaraties[identificatie] = declaratie with
            {
                Regels = Declaratieloop.Regels(declaratie.Bericht, antwoord), Beantwoord = true, Telt = Declaratieloop.Na(antwoord) != Declaratiestand.Afgewezen,
            };
        }
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

        internal Dictionary<string, BekendVerzoek> Verzoeken { get; } = new(StringComparer.Ordinal);

        /// <summary>By identification of the 323.</summary>
        internal Dictionary<string, Ingediend> Declaraties { get; } = new(StringComparer.Ordinal);

        internal IEnumerable<Ingediend> Tellend => Declaraties.Values.Where(d => d.Telt);
    }

    private sealed record Ingediend(Bericht Bericht, IReadOnlyList<BekendePrestatie> Regels, bool Beantwoord, bool Telt = true)
    {
        internal string Nummer => Bericht.Wortel.Woord("Declaratie", "DeclaratieNummer");

        internal DateOnly Periode => Bericht.Wortel.Dag("Declaratie", "DeclaratiePeriode", "Begindatum");

        internal BekendeDeclaratie Bekend => new(Bericht.Identificatie!, Bericht.Dagtekening!.Value, Nummer, Xsdversie.Uit(Bericht.Header!.Kind("XsdVersie")!), Beantwoord);
    }
}
