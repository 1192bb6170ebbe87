using System.Diagnostics;
using Rotonde.Basis;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Logboek;

/// <summary>Writes both rows of one action, per person concerned, in the running transaction: a declaration of ten thousand persons is twenty thousand rows, in bulk.</summary>
public sealed class Schrijver(PrivacyDb db, Pseudoniemen pseudoniemen, TimeProvider klok) : Rotonde.Basis.Gebeurtenissen.IHandeling
{
    internal async Task SchrijfAsync(
        Actor actor, Actie actie, Gegevenssoort soort, Doel doel, Beslissing beslissing, IEnumerable<PersoonId> personen, Leefgebied? leefgebied, Guid? stuk, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        var trace = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        var ouder = Activity.Current?.SpanId.ToHexString();
        var naam = $"{soort.Naam()}: {actie.Naam()}";
        string?[] betrokkenen = [.. personen.Distinct().Select(p => (string?)pseudoniemen.Van(p)).DefaultIfEmpty(null)];

        var rol = beslissing.Rol?.Naam() ?? string.Join(' ', actor.Rollen.Order().Select(r => r.Naam()));
        var verwerkingen = new List<Verwerkingsregel>(betrokkenen.Length);
        var toegang = new List<Toegangsregel>(betrokkenen.Length);
        foreach (var betrokkene in betrokkenen)
        {
            var span = ActivitySpanId.CreateRandom().ToHexString();
            verwerkingen.Add(new Verwerkingsregel
            {
                TraceId = trace, SpanId = span, ParentSpanId = ouder, Status = beslissing.Toegestaan ? "Ok" : "Unset", Naam = naam, Begin = nu, Einde = nu,
                Verwerkingsactiviteit = doel.Verwerkingsactiviteit, Betrokkene = betrokkene,
            });
            toegang.Add(new Toegangsregel
            {
                TraceId = trace,
                SpanId = span,
                Moment = nu,
                Actiecode = actie switch { Actie.Lezen => "R", Actie.Exporteren => "E", _ => "U" },
                Soort = actie.Naam(),
                Toegestaan = beslissing.Toegestaan,
                Besluitgrond = beslissing.Reden,
                Rechtenversie = Rechtenlijst.Versie,
                GebruikerId = actor.Subject,
                GebruikerNaam = actor.Naam,
                Rol = rol,
                Organisatie = actor.Organisatie?.ToString(),
                Doel = doel.InWoorden,
                Gegevenssoort = soort.Naam(),
                Leefgebied = leefgebied?.ToString(),
                Stuk = stuk,
                Betrokkene = betrokkene,
                Relatie = beslissing.Relatie,
                Deelbesluit = beslissing.Deelbesluit,
            });
        }

        await db.VoegInBulkToeAsync(verwerkingen, stop);
        await db.VoegInBulkToeAsync(toegang, stop);
        await db.SaveChangesAsync(stop);
    }
}
