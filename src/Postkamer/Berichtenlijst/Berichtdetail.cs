using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Envelop;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Berichtenlijst;

/// <summary>A field of a message as a form shows it.</summary>
/// <param name="Pad">Place in the message; findings point at it.</param>
/// <param name="Naam">Name in the standard.</param>
/// <param name="Diepte">0 for what lies directly under the message.</param>
/// <param name="Waarde">Value; none for a group of fields.</param>
/// <param name="Betekenis">What a code means.</param>
/// <param name="Datatype">Datatype in the standard (LDT_Datum, LDT_Bedrag …), so that the form can write it as people do; none for a group.</param>
/// <param name="Volgnummer">1, 2, … among groups or fields of the same name; 0 for the only one.</param>
public sealed record Berichtveld(string Pad, string Naam, int Diepte, string? Waarde, string? Betekenis, string? Datatype = null, int Volgnummer = 0);

/// <summary>A message with its fields and findings, as far as the reader may see them.</summary>
/// <param name="Regel">Metadata.</param>
/// <param name="Velden">Fields; none for whoever sees only metadata or state, and for a file that was no message.</param>
/// <param name="Bevindingen">What was found when it came in; not what lies in parts that are left out.</param>
/// <param name="Gesprek">Everything about the same allocations that the reader may know of, oldest first, this message too; none for whoever sees no content.</param>
/// <param name="GesprekAfgekapt">Is there more than is given?</param>
/// <param name="MagBestand">May this reader see everything and everybody in it, and so fetch the file (<see cref="Berichtdetail.BestandAsync"/>)?</param>
public sealed record BerichtInBeeld(
    Berichtregel Regel, IReadOnlyList<Berichtveld> Velden, IReadOnlyList<Bevinding> Bevindingen, IReadOnlyList<Berichtregel> Gesprek, bool GesprekAfgekapt = false, bool MagBestand = false);

/// <summary>One message in detail. Persons the reader may not see are left out; a BSN is never shown whole.</summary>
public sealed class Berichtdetail(PostkamerDb db, Dossiertoegang dossier, Berichtkluis kluis, Pseudoniemen pseudoniemen, Berichtgesprek gesprek, TimeProvider klok) : IVraag
{
    // Under Client only these stay for whoever sees pseudonyms: what was allocated, delivered or declared, not who it is.
    private static readonly HashSet<string> Zakelijk =
    [
        "Bsn", "RetourCodes", "ToegewezenProducten", "StartProducten", "StopProducten", "Prestaties", "AangevraagdProducten", "AangevraagdeProducten", "Verzoeken",
    ];

    // A consulent sees what was delivered, not what it costs.
    private static readonly HashSet<string> Geld = ["ProductTarief", "IngediendBedrag", "TotaalIngediendBedrag", "TotaalToegekendBedrag"];

    // These rules tell of money at a place that stays.
    private static readonly HashSet<string> Geldregels = ["TR346", "TR358", "TR369", "TR418"];

    // With one of these the reader sees less than the whole message, so never the file itself.
    private static readonly Voorwaarde[] Minder =
        [Voorwaarde.AlleenMetadata, Voorwaarde.Metadata, Voorwaarde.AlleenStatus, Voorwaarde.Gepseudonimiseerd, Voorwaarde.MinimaleBerichtset];

    /// <summary>The message as XML, for who may see everything and everybody in it; none for anybody else.</summary>
    /// <exception cref="GeenToegangException">It does not exist, or is not for this reader.</exception>
    public Task<byte[]?> BestandAsync(Actor actor, BerichtId id, CancellationToken stop) => dossier.LeesStukAsync(
        actor, id.Waarde, Doelen.Levering,
        async raadpleging =>
        {
            var stuk = await db.Poststukken.AsNoTracking().SingleAsync(p => p.Id == id, stop);
            if (stuk.Soort is "" or Poststuk.Fout || (actor.Organisatie is { } organisatie && stuk.Aanbieder != organisatie))
            {
                return null;
            }

            var bericht = await kluis.HaalAsync(id, stop);
            var minder = raadpleging.BeperktDoor(Minder) | (stuk.IsDeclaratie && raadpleging.Beperkt(Voorwaarde.AlleenPrestatie));
            return !minder && (await kluis.PersonenAsync(bericht, stop)).Values.All(raadpleging.Mag) ? Berichtschrijver.Schrijf(bericht) : null;
        },
        stop);

    /// <summary>Gives it; none when it is a message of another provider than the reader's own.</summary>
    /// <exception cref="GeenToegangException">It does not exist, or is not for this reader.</exception>
    public Task<BerichtInBeeld?> GeefAsync(Actor actor, BerichtId id, CancellationToken stop) => dossier.LeesStukAsync(
        actor, id.Waarde, Doelen.Levering,
        async raadpleging =>
        {
            var stuk = await db.Poststukken.AsNoTracking().SingleAsync(p => p.Id == id, stop);
            if (actor.Organisatie is { } organisatie && stuk.Aanbieder != organisatie)
            {
                return null;
            }

            var regel = Berichtenoverzicht.Regel(stuk, klok.Vandaag());
            if (raadpleging.BeperktDoor(Voorwaarde.AlleenMetadata, Voorwaarde.Metadata, Voorwaarde.AlleenStatus))
            {
                return new BerichtInBeeld(regel, [], [], []);
            }

            var bytes = await db.Inhoud.Where(i => i.Bericht == id).Select(i => i.Bytes).SingleAsync(stop);
            var bevindingen = await kluis.BevindingenAsync(id, stop);
            if (stuk.Soort == Poststuk.Fout)
            {
                return await FoutAsync(actor, stuk, regel, bytes, bevindingen, raadpleging, stop);
            }

            if (stuk.Soort.Length == 0 || Berichtlezer.Lees(bytes).Bericht is not { } bericht)
            {
                return new BerichtInBeeld(regel, [], bevindingen, []);
            }

            var personen = await kluis.PersonenAsync(bericht, stop);
            var velden = new List<Berichtveld>();
            var blik = new Blik(raadpleging, personen, [], stuk.IsDeclaratie && raadpleging.Beperkt(Voorwaarde.AlleenPrestatie));
            foreach (var kind in bericht.Wortel.Kinderen)
            {
                Loop(kind, bericht.Structuur.Wortel.Kind(kind.Naam), 0, blik, velden);
            }

            IEnumerable<PersoonId> betrokken = personen.Count > 0 || stuk.AntwoordOp is null ? personen.Values : await kluis.BetrokkenenAsync(stuk, stop);
            var (berichten, afgekapt) = await gesprek.ZoekAsync(
                actor, stuk,
                [.. velden.Where(v => v.Naam == "ToewijzingNummer").Select(v => long.TryParse(v.Waarde, out var nummer) ? nummer : 0).Where(n => n > 0).Distinct()],
                [.. velden.Where(v => v is { Naam: "ReferentieAanbieder", Waarde: not null }).Select(v => v.Waarde!).Distinct(StringComparer.Ordinal)],
                [.. betrokken.Where(raadpleging.Mag).Distinct()], stop);
            return new BerichtInBeeld(regel, velden, [.. bevindingen.Where(b => !blik.IsWeg(b))], berichten, afgekapt, !blik.Pseudoniem && !blik.ZonderGeld && personen.Values.All(raadpleging.Mag));
        },
        stop);

    // What the chain says may repeat the message it is about, so whoever sees less than that message whole reads only that it did not arrive.
    // Of which message that is nobody knows, so its details are shown to nobody.
    private async Task<BerichtInBeeld> FoutAsync(
        Actor actor, Poststuk stuk, Berichtregel regel, byte[] bytes, IReadOnlyList<Bevinding> bevindingen, Raadpleging raadpleging, CancellationToken stop)
    {
        var personen = stuk.AntwoordOp is { } heen ? await kluis.BetrokkenenAsync(await db.Poststukken.AsNoTracking().SingleAsync(p => p.Id == heen, stop), stop) : [];
        var minder = raadpleging.BeperktDoor(Minder) | raadpleging.Beperkt(Voorwaarde.AlleenPrestatie);
        List<Berichtveld> velden = [];
        if (!minder && personen.All(raadpleging.Mag) && Foutmelding.Lees(bytes) is { } fout)
        {
            velden.Add(new("Bericht/Foutmelding", "Foutmelding", 0, null, null));
            velden.AddRange(new[]
            {
                ("Code", fout.Code), ("Omschrijving", stuk.AntwoordOp is null ? Foutreden.Woorden(fout) : fout.Omschrijving), ("Details", stuk.AntwoordOp is null ? null : fout.Details), ("Zender", fout.Zender), ("Referentienummer", fout.AntwoordOp),
            }.Where(v => !string.IsNullOrEmpty(v.Item2)).Select(v => new Berichtveld($"Bericht/Foutmelding/{v.Item1}", v.Item1, 1, v.Item2, null)));
        }

        var (berichten, afgekapt) = await gesprek.ZoekAsync(actor, stuk, [], [], [.. personen.Where(raadpleging.Mag)], stop);
        return new BerichtInBeeld(regel, velden, bevindingen, berichten, afgekapt);
    }

    private sealed record Blik(Raadpleging Raadpleging, IReadOnlyDictionary<Bsn, PersoonId> Personen, List<string> Weggelaten, bool ZonderGeld)
    {
        // A finding in a part that is left out tells of somebody the reader may not see.
        internal bool IsWeg(Bevinding b) => (b.Regel == Foutreden.Ketentekst && (Pseudoniem || ZonderGeld || Weggelaten.Count > 0)) || (ZonderGeld && Geldregels.Contains(b.Regel)) || (b.Locatie.Count > 0 && Weggelaten.Exists(w => b.Locatie[0] == w || b.Locatie[0].StartsWith(w + "/", StringComparison.Ordinal)));

        internal bool Pseudoniem => Raadpleging.Beperkt(Voorwaarde.Gepseudonimiseerd);

        internal PersoonId? Persoon(string? bsn) => Bsn.TryParse(bsn, out var b) && Personen.TryGetValue(b, out var p) ? p : null;
    }

    private void Loop(Element element, Structuurelement? vorm, int diepte, Blik blik, List<Berichtveld> uit)
    {
        // A client of whom nothing is known here is shown to whoever may see the message: it was refused for that very reason.
        if (element.Naam == "Client" && blik.Persoon(element.Tekst("Bsn")) is { } persoon && !blik.Raadpleging.Mag(persoon))
        {
            blik.Weggelaten.Add(element.Pad);
            return;
        }

        if (blik.ZonderGeld && Geld.Contains(element.Naam))
        {
            blik.Weggelaten.Add(element.Pad);
            return;
        }

        if (blik.Pseudoniem && (element.Naam == "Commentaar" || (element.Ouder?.Naam == "Client" && !Zakelijk.Contains(element.Naam))))
        {
            blik.Weggelaten.Add(element.Pad);
            return;
        }

        if (element.Kinderen.Count == 0)
        {
            uit.Add(new Berichtveld(element.Pad, element.Naam, diepte, Waarde(element, blik), vorm?.Datatype?.Codelijst is { } lijst ? lijst.Betekenis(element.Waarde.Trim()) : null,
                vorm?.Datatype?.Naam, element.Volgnummer));
            return;
        }

        uit.Add(new Berichtveld(element.Pad, element.Naam, diepte, null, null, null, element.Volgnummer));
        foreach (var kind in element.Kinderen)
        {
            Loop(kind, vorm?.Kind(kind.Naam), diepte + 1, blik, uit);
        }
    }

    private string Waarde(Element element, Blik blik)
    {
        // Declared in euros, the volume is the amount (unit 83).
        if (blik.ZonderGeld && element.Naam == "GeleverdVolume" && element.Ouder?.Tekst("Eenheid") == "83")
        {
            return "niet getoond";
        }

        if (element.Naam != "Bsn")
        {
            return element.Waarde;
        }

        if (blik.Pseudoniem)
        {
            return blik.Persoon(element.Waarde) is { } persoon ? "persoon " + pseudoniemen.Van(persoon)[..8] : "onbekende persoon";
        }

        return Bsn.TryParse(element.Waarde, out var bsn) ? bsn.ToString() : "geen geldig BSN";
    }
}
