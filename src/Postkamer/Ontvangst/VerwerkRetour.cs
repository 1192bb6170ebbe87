using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Postkamer.Ontvangst;

/// <summary>Finds the message that a retour (302, 320) answers and notes what the other side says of it. Each message has exactly one retour.</summary>
public sealed class VerwerkRetour(PostkamerDb db, Postregister post) : IHandeling
{
    internal async Task<Uitkomst<Ontvangst>> UitvoerenAsync(ReadOnlyMemory<byte> bestand, Bericht bericht, IReadOnlyCollection<PersoonId> personen, Werk werk)
    {
        var retour = Retourbericht.Uit(bericht);
        var soort = bericht.Soort.Heen!.Value.ToString();
        var heen = await db.Poststukken
            .Where(p => p.Richting == Richting.Uit && p.Soort == soort && p.Aanbieder == retour.Kop.Aanbieder
                && p.Identificatie == retour.Kop.Identificatie && p.Dagtekening == retour.Kop.Dagtekening)
            .SingleOrDefaultAsync(werk.Stop);

        if (RetourHoortErgensBij.Toets(heen is not null, heen?.Antwoord is not null) is { } bevinding)
        {
            var verdwaald = await post.InAsync(bestand, bericht, [bevinding], Berichtstaat.Geweigerd, personen, werk.Stop);
            werk.Vertel(new BerichtAfgekeurd(verdwaald.Id, verdwaald.Soort, verdwaald.Aanbieder, [], verdwaald.Dag));
            return new Ontvangst(verdwaald.Id, verdwaald.Soort, verdwaald.Staat, [bevinding], null);
        }

        var stuk = await post.InAsync(bestand, bericht, [], Berichtstaat.Verwerkt, personen, werk.Stop);
        IReadOnlyList<string> codes = [.. Postregister.Codes(bericht).Where(c => c is not ("0200" or "0233"))];
        stuk.AntwoordOp = heen!.Id;
        stuk.Gesprek = heen.Gesprek;
        stuk.Norm = heen.AntwoordUiterlijk;
        stuk.Codes = heen.Codes = string.Join(' ', codes);
        heen.Antwoord = stuk.Id;
        heen.BeantwoordOp = stuk.Dag;
        heen.Staat = retour.IsGoedgekeurd ? Berichtstaat.GoedOntvangen : Berichtstaat.Afgekeurd;
        await db.SaveChangesAsync(werk.Stop);
        werk.Vertel(new RetourOntvangen(heen.Id, stuk.Id, heen.Soort, retour.Kop.Aanbieder, retour.IsGoedgekeurd, codes, stuk.Dag, stuk.Norm));
        return new Ontvangst(stuk.Id, stuk.Soort, stuk.Staat, [], null);
    }
}

/// <summary>A retour belongs to one message that was sent and has no retour yet.</summary>
public static class RetourHoortErgensBij
{
    /// <summary>What is wrong; none when it fits.</summary>
    [Rotonde.Basis.Regels.Regel("SPEC §7", "Een retour hoort bij precies een verzonden bericht dat nog geen retour heeft.")]
    public static Bevinding? Toets(bool gevonden, bool alBeantwoord) => (gevonden, alBeantwoord) switch
    {
        (false, _) => new Bevinding(
            "RETOUR", 3, null, ["Bericht/Header/BerichtIdentificatie"], "Deze retour hoort bij geen bericht dat wij stuurden.", "Neem de identificatie en dagtekening van het bericht over."),
        (true, true) => new Bevinding(
            "RETOUR", 3, null, ["Bericht/Header/BerichtIdentificatie"], "Op dit bericht kwam al een retour.", "Stuur op elk bericht precies een retour."),
        _ => null,
    };
}
