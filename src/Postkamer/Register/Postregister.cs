using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Envelop;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Termijnen;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Converters;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Register;

/// <summary>Puts messages in the register: bytes, metadata, findings, terms and who they are about. Inside the handeling that receives or sends.</summary>
public sealed class Postregister(PostkamerDb db, Dossierregister dossier, TimeProvider klok) : IHandeling
{
    /// <summary>A message (or file that is none) came in.</summary>
    internal async Task<Poststuk> InAsync(
        ReadOnlyMemory<byte> bestand, Bericht? bericht, IReadOnlyList<Bevinding> bevindingen, Berichtstaat staat, IReadOnlyCollection<PersoonId> personen, CancellationToken stop)
    {
        var id = BerichtId.Nieuw();
        var vandaag = klok.Vandaag();
        var stuk = Maak(id, Richting.In, bericht, bestand, bevindingen, staat, vandaag);
        stuk.AntwoordUiterlijk = bericht is null || staat == Berichtstaat.Geweigerd ? null : Berichttermijnen.AntwoordUiterlijk(bericht.Soort, vandaag);
        await BewaarAsync(stuk, bestand.ToArray(), bevindingen, personen, stuk.Aanbieder is { } agb ? Houder.Organisatie(agb) : null, stop);
        return stuk;
    }

    /// <summary>A message goes out, perhaps as the answer on one that came in.</summary>
    internal async Task<Poststuk> UitAsync(Bericht bericht, Poststuk? antwoordOp, IReadOnlyCollection<PersoonId> personen, string opsteller, CancellationToken stop)
    {
        var id = BerichtId.Nieuw();
        var vandaag = klok.Vandaag();
        var bytes = Berichtschrijver.Schrijf(bericht);
        var stuk = Maak(id, Richting.Uit, bericht, bytes, [], Berichtstaat.TeVersturen, vandaag);
        stuk.AntwoordUiterlijk = Berichttermijnen.AntwoordUiterlijk(bericht.Soort, vandaag);
        stuk.Codes = string.Join(' ', Codes(bericht).Where(c => c is not ("0200" or "8001")));

        if (antwoordOp is not null)
        {
            stuk.AntwoordOp = antwoordOp.Id;
            stuk.Gesprek = antwoordOp.Gesprek;
            stuk.Norm = antwoordOp.AntwoordUiterlijk;
            antwoordOp.Antwoord = id;
            antwoordOp.BeantwoordOp = vandaag;
            antwoordOp.Codes = stuk.Codes;
        }

        await BewaarAsync(stuk, bytes, [], personen, opsteller, stop);
        return stuk;
    }

    /// <summary>A fault of the chain came in; with the message of ours that it is about, when that is found.</summary>
    internal async Task<Poststuk> FoutAsync(
        ReadOnlyMemory<byte> bestand, Foutmelding fout, Poststuk? heen, IReadOnlyList<Bevinding> bevindingen, Berichtstaat staat, IReadOnlyCollection<PersoonId> personen, CancellationToken stop)
    {
        var id = BerichtId.Nieuw();
        var stuk = new Poststuk
        {
            Id = id,
            Soort = Poststuk.Fout,
            Richting = Richting.In,
            Aanbieder = heen?.Aanbieder,
            Afzender = Kort(fout.Zender, 8),
            Identificatie = heen?.Identificatie ?? "",
            Moment = klok.GetUtcNow(),
            Dag = klok.Vandaag(),
            Staat = staat,
            AntwoordOp = heen?.Id,
            Gesprek = heen?.Gesprek ?? id,
            Vingerafdruk = Vingerafdruk(bestand.Span),
            Bevindingen = bevindingen.Count,
            Zoeksleutel = $"{heen?.Identificatie} {heen?.Aanbieder} {Poststuk.Fout}".ToLowerInvariant(),
        };
        // What the chain says may repeat the message it is about: it is of the same kind.
        await BewaarAsync(stuk, bestand.ToArray(), bevindingen, personen, null, stop, heen?.Gegeven);
        return stuk;
    }

    /// <summary>All return codes in a message, each once, in order.</summary>
    internal static IReadOnlyList<string> Codes(Bericht bericht) =>
        [.. bericht.Wortel.Alles().Where(e => e.Naam == "RetourCode").Select(e => e.Waarde.Trim()).Distinct(StringComparer.Ordinal)];

    internal static string Vingerafdruk(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    internal static Poststuk Maak(
        BerichtId id, Richting richting, Bericht? bericht, ReadOnlyMemory<byte> bytes, IReadOnlyList<Bevinding> bevindingen, Berichtstaat staat, DateOnly dag, DateTimeOffset moment)
    {
        // What a file says that is not clean on level 1 is kept only as far as it fits: it may say anything.
        var vraag = bericht is null ? null : Registervraag.Voor(bericht);
        var aanbieder = AgbCode.TryParse(vraag?.Aanbieder, out var agb) ? agb : (AgbCode?)null;
        var identificatie = Kort(bericht?.Identificatie, 12) ?? "";
        var soort = bericht?.Soort.ToString() ?? "";
        return new Poststuk
        {
            Id = id,
            Soort = soort,
            Richting = richting,
            Aanbieder = aanbieder,
            Afzender = Kort(bericht?.Afzender, 8),
            Ontvanger = Kort(bericht?.Ontvanger, 8),
            Identificatie = identificatie,
            Dagtekening = bericht?.Dagtekening,
            Moment = moment,
            Dag = dag,
            Staat = staat,
            Gesprek = id,
            Vingerafdruk = Vingerafdruk(bytes.Span),
            Bevindingen = bevindingen.Count,
            Zoeksleutel = $"{identificatie} {aanbieder} {soort}".ToLowerInvariant(),
        };
    }

    private static string? Kort(string? tekst, int lengte) => tekst is null ? null : tekst.Length <= lengte ? tekst : tekst[..lengte];

    private Poststuk Maak(
        BerichtId id, Richting richting, Bericht? bericht, ReadOnlyMemory<byte> bytes, IReadOnlyList<Bevinding> bevindingen, Berichtstaat staat, DateOnly dag) =>
        Maak(id, richting, bericht, bytes, bevindingen, staat, dag, klok.GetUtcNow());

    private async Task BewaarAsync(
        Poststuk stuk, byte[] bytes, IReadOnlyList<Bevinding> bevindingen, IReadOnlyCollection<PersoonId> personen, string? opsteller, CancellationToken stop, Gegevenssoort? gegeven = null)
    {
        db.Poststukken.Add(stuk);
        db.Inhoud.Add(new Poststukinhoud { Bericht = stuk.Id, Bytes = bytes, Bevindingen = JsonSerializer.Serialize(bevindingen, Json.Opties) });
        await db.SaveChangesAsync(stop);
        await dossier.RegistreerAsync(stuk.Id.Waarde, gegeven ?? stuk.Gegeven, personen, stop, opsteller, naast: stuk.AntwoordOp?.Waarde);
    }

    /// <summary>The last day on which a start or stop was in time: of more lines the first that falls due. The term starts when the provider could know.</summary>
    internal async Task<DateOnly?> NormVanLeveringAsync(Bericht bericht, CancellationToken stop)
    {
        var gebeurtenissen = bericht.Soort.Nummer == 305
            ? Startbericht.Uit(bericht).Producten.Where(p => p.StatusAanlevering == Aanlevering.Eerste).Select(p => (p.ToewijzingNummer, Dag: p.Begindatum))
            : Stopbericht.Uit(bericht).Producten.Where(p => p.StatusAanlevering == Aanlevering.Eerste).Select(p => (p.ToewijzingNummer, Dag: p.Einddatum));
        var lijst = gebeurtenissen.ToList();
        var nummers = lijst.Select(g => g.ToewijzingNummer).OfType<long>().Distinct().ToArray();
        var aanbieder = AgbCode.Parse(Registervraag.Voor(bericht).Aanbieder);
        var standaard = bericht.Soort.Standaard;
        var verzonden = (await db.Toewijzingen.AsNoTracking()
                .Where(t => t.Aanbieder == aanbieder && t.Standaard == standaard && nummers.Contains(t.Nummer))
                .Join(db.Poststukken, t => t.Bericht, p => p.Id, (t, p) => new { t.Nummer, p.Dag }).ToListAsync(stop))
            .GroupBy(t => t.Nummer).ToDictionary(g => g.Key, g => g.Min(t => t.Dag));

        return lijst.Select(g => Berichttermijnen.MeldingUiterlijk(g.Dag, g.ToewijzingNummer is { } n && verzonden.TryGetValue(n, out var dag) ? dag : null)).Min();
    }

    /// <summary>The act that belongs to a standard.</summary>
    internal static Wet WetVan(Berichtsoort soort) => soort.Standaard == Standaard.IWmo ? Wet.Wmo : Wet.Jeugdwet;
}
