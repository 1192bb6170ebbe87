using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Converters;
using Rotonde.Privacy.Personen;

namespace Rotonde.Postkamer.Register;

/// <summary>
/// Gives downstream modules the content of a message they were told about, inside their own handeling (<c>Dossiertoegang.DoeAsync</c>): outside one the
/// table does not open.
/// </summary>
public sealed class Berichtkluis(PostkamerDb db, RegisterSql sql, Personenregister personen) : IVraag
{
    // What a message says never changes, so who asks again in the same work gets the same.
    private (BerichtId Id, Gelezendeclaratie Inhoud)? _laatste;

    /// <summary>The message as it was received or sent.</summary>
    /// <exception cref="InvalidOperationException">There is no readable message with this id.</exception>
    public async Task<Bericht> HaalAsync(BerichtId id, CancellationToken stop)
    {
        var bytes = await db.Inhoud.Where(i => i.Bericht == id).Select(i => i.Bytes).SingleOrDefaultAsync(stop)
            ?? throw new InvalidOperationException($"Bericht {id} bestaat niet.");
        return Berichtlezer.Lees(bytes).Bericht ?? throw new InvalidOperationException($"Bericht {id} is niet leesbaar.");
    }

    /// <summary>A 323 that was found clean on levels 1 and 2 when it was received.</summary>
    /// <exception cref="InvalidOperationException">There is no readable message with this id.</exception>
    public async Task<Gelezendeclaratie> DeclaratieAsync(BerichtId id, CancellationToken stop)
    {
        if (_laatste is { } laatste && laatste.Id == id)
        {
            return laatste.Inhoud;
        }

        var bytes = await db.Inhoud.Where(i => i.Bericht == id).Select(i => i.Bytes).SingleOrDefaultAsync(stop)
            ?? throw new InvalidOperationException($"Bericht {id} bestaat niet.");
        var gelezen = Gelezendeclaratie.Lees(bytes) ?? throw new InvalidOperationException($"Bericht {id} is niet leesbaar.");
        _laatste = (id, gelezen);
        return gelezen;
    }

    /// <summary>The persons a declaration names, as far as the gemeente knows them.</summary>
    public async Task<IReadOnlyDictionary<Bsn, PersoonId>> PersonenAsync(Gelezendeclaratie declaratie, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        var bsns = declaratie.Inhoud.Clienten.Select(c => c.Bsn).OfType<Bsn>().ToHashSet();
        var kop = declaratie.Inhoud.Kop;
        var gevonden = new Dictionary<Bsn, PersoonId>();
        foreach (var (bsn, persoon) in await sql.PersonenAsync(kop.Soort.Standaard, kop.Aanbieder, bsns, stop))
        {
            gevonden[bsn] = persoon;
        }

        foreach (var bsn in bsns.Where(b => !gevonden.ContainsKey(b)))
        {
            if (await personen.ZoekAsync(bsn, stop) is { } persoon)
            {
                gevonden[bsn] = persoon;
            }
        }

        return gevonden;
    }

    /// <summary>The persons a message names, as far as the gemeente knows them.</summary>
    public async Task<IReadOnlyDictionary<Bsn, PersoonId>> PersonenAsync(Bericht bericht, CancellationToken stop)
    {
        var bsns = Registervraag.Voor(bericht).Clienten;
        var gevonden = new Dictionary<Bsn, PersoonId>();

        // Who has an allocation is found in one query per 500; the others one by one.
        foreach (var deel in bsns.Chunk(500))
        {
            foreach (var rij in await db.Toewijzingen.AsNoTracking().Where(t => deel.Contains(t.Bsn) && t.Persoon != null)
                .Select(t => new { t.Bsn, t.Persoon }).Distinct().ToListAsync(stop))
            {
                gevonden[rij.Bsn] = rij.Persoon!.Value;
            }
        }

        foreach (var bsn in bsns.Where(b => !gevonden.ContainsKey(b)))
        {
            if (await personen.ZoekAsync(bsn, stop) is { } persoon)
            {
                gevonden[bsn] = persoon;
            }
        }

        return gevonden;
    }

    /// <summary>The persons a message is about: those it names, and when it names nobody (a retour without codes) those of the message it answers.</summary>
    internal async Task<IReadOnlyCollection<PersoonId>> BetrokkenenAsync(Poststuk stuk, CancellationToken stop)
    {
        var genoemd = await PersonenAsync(await HaalAsync(stuk.Id, stop), stop);
        if (genoemd.Count == 0 && stuk.AntwoordOp is { } heen)
        {
            genoemd = await PersonenAsync(await HaalAsync(heen, stop), stop);
        }

        return [.. genoemd.Values.Distinct()];
    }

    /// <summary>What was found in a message when it was received.</summary>
    public async Task<IReadOnlyList<Bevinding>> BevindingenAsync(BerichtId id, CancellationToken stop) =>
        JsonSerializer.Deserialize<List<Bevinding>>(await db.Inhoud.Where(i => i.Bericht == id).Select(i => i.Bevindingen).SingleAsync(stop), Json.Opties)!;
}
