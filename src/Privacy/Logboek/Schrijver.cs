using System.Diagnostics;
using Rotonde.Basis;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Logboek;

/// <summary>Writes both rows of one action, per person concerned, in the running transaction.</summary>
public sealed class Schrijver(PrivacyDb db, Pseudoniemen pseudoniemen, TimeProvider klok) : Rotonde.Basis.Gebeurtenissen.IHandeling
{
    internal void Schrijf(Actor actor, Actie actie, Gegevenssoort soort, Doel doel, Beslissing beslissing, IEnumerable<PersoonId> personen, Leefgebied? leefgebied, Guid? stuk)
    {
        var nu = klok.GetUtcNow();
        var trace = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        var ouder = Activity.Current?.SpanId.ToHexString();
        var naam = $"{soort.Naam()}: {actie.Naam()}";
        string?[] betrokkenen = [.. personen.Distinct().Select(p => (string?)pseudoniemen.Van(p)).DefaultIfEmpty(null)];

        foreach (var betrokkene in betrokkenen)
        {
            var span = ActivitySpanId.CreateRandom().ToHexString();
            db.Verwerkingen.Add(new Verwerkingsregel
            {
                TraceId = trace, SpanId = span, ParentSpanId = ouder, Status = beslissing.Toegestaan ? "Ok" : "Unset", Naam = naam, Begin = nu, Einde = nu,
                Verwerkingsactiviteit = doel.Verwerkingsactiviteit, Betrokkene = betrokkene,
            });
            db.Toegang.Add(new Toegangsregel
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
                Rol = beslissing.Rol?.Naam() ?? string.Join(' ', actor.Rollen.Order().Select(r => r.Naam())),
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
    }
}
