using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Logboek;

/// <summary>A row of the access log as the FG reads it first: who did what, when and on which rule; not about whom and not which piece (NEN 7513; AUTORISATIE: metadata).</summary>
/// <param name="Nummer">Number in the log; none until the sequencer came by.</param>
/// <param name="Moment">When.</param>
/// <param name="Wie">Name of the employee or process. A resident has no name here: who looks in the own file would tell whose file it is.</param>
/// <param name="Rol">In which role.</param>
/// <param name="Gedaan">What was done.</param>
/// <param name="Wat">Kind of information.</param>
/// <param name="Waarom">Purpose.</param>
/// <param name="Grond">The row of the rights that allowed it, or why not.</param>
/// <param name="Toegestaan">Was it allowed?</param>
public sealed record Logregel(long? Nummer, DateTimeOffset Moment, string Wie, string? Rol, string Gedaan, string Wat, string Waarom, string Grond, bool Toegestaan);

/// <summary>Is the access log whole?</summary>
/// <param name="Regels">Rows in all.</param>
/// <param name="Genummerd">Rows with a number.</param>
/// <param name="Hoogste">Highest number.</param>
/// <param name="Dubbel">Numbers that occur more than once.</param>
/// <param name="Geweigerd">Attempts that were refused.</param>
/// <param name="ZonderVerwerking">Rows that were allowed and have no row in the processing log (log A) with the same trace.</param>
/// <param name="Nagerekend">When the part of before was counted; none when all of it was counted now.</param>
public sealed record Logstand(long Regels, long Genummerd, long Hoogste, long Dubbel, long Geweigerd, long ZonderVerwerking, DateTimeOffset? Nagerekend = null)
{
    /// <summary>1, 2, 3 … without a gap and without doubles.</summary>
    public bool Sluit => Genummerd == Hoogste && Dubbel == 0;
}

/// <summary>What somebody who watches sees of the access log.</summary>
/// <param name="Stand">Is it whole?</param>
/// <param name="Totaal">How many rows match; none for who may only verify.</param>
/// <param name="Rijen">One page of them.</param>
public sealed record Logboekbeeld(Logstand Stand, int? Totaal, IReadOnlyList<Logregel> Rijen);

/// <summary>The access log as a whole, for the FG and the verifier: the same SQL on both engines. Nothing here tells about whom a row is.</summary>
public sealed class LogboekSql(PrivacyDb db, Werkeenheid werk, Dossiertoegang dossier) : IVraag
{
    /// <summary>Looks: whether it is whole, and one page of rows, newest first. The look is itself in the log.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="alleenGeweigerd">Only refused attempts.</param>
    /// <param name="blad">From 1.</param>
    /// <param name="per">Rows on a page.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Logboekbeeld> ZieAsync(Actor actor, bool alleenGeweigerd, int blad, int per, CancellationToken stop) => dossier.LeesLogboekAsync(
        actor,
        async raadpleging =>
        {
            var stand = await StandAsync(stop);
            if (raadpleging.Beperkt(Voorwaarde.AlleenIntegriteitscontrole))
            {
                return new Logboekbeeld(stand, null, []);
            }

            // Who looks as a resident, child, parent or member of the household would tell with the own name whose file it is.
            Rol[] zonderNaam = [Rol.Inwoner, Rol.Kind, Rol.Gezagdrager, Rol.Gezinslid];
            var filter = alleenGeweigerd ? "WHERE NOT \"Toegestaan\"" : "";
            await using var opdracht = await werk.CommandoZonderPersonenAsync(
                $"""
                SELECT "Volgnummer", "Moment",
                  CASE WHEN "GebruikerId" LIKE 'systeem:%' OR (COALESCE("Rol", '') NOT IN ({string.Join(", ", zonderNaam.Select((_, i) => $"@rol{i}"))}) AND EXISTS (SELECT 1 FROM "privacy_gebruiker" g WHERE g."Subject" = "GebruikerId"))
                    THEN "GebruikerNaam" ELSE 'een inwoner of bezoeker' END,
                  "Rol", "Soort", "Gegevenssoort", "Doel", "Besluitgrond", "Toegestaan" FROM "privacy_toegang"
                {filter} ORDER BY "Id" DESC LIMIT @per OFFSET @over
                """,
                stop);
            foreach (var (i, rol) in zonderNaam.Index())
            {
                Zet(opdracht, $"@rol{i}", rol.Naam());
            }

            Zet(opdracht, "@per", per);
            Zet(opdracht, "@over", (blad - 1) * per);
            var rijen = new List<Logregel>();
            await using var lezer = await opdracht.ExecuteReaderAsync(stop);
            while (await lezer.ReadAsync(stop))
            {
                rijen.Add(new Logregel(
                    lezer.IsDBNull(0) ? null : lezer.GetInt64(0), new DateTimeOffset(DateTime.SpecifyKind(lezer.GetDateTime(1), DateTimeKind.Utc)), lezer.GetString(2), lezer.IsDBNull(3) ? null : lezer.GetString(3), lezer.GetString(4),
                    lezer.GetString(5), lezer.GetString(6), lezer.GetString(7), lezer.GetBoolean(8)));
            }

            return new Logboekbeeld(stand, (int)(alleenGeweigerd ? stand.Geweigerd : stand.Regels), rijen);
        },
        stop, Voorwaarde.Metadata);

    // What was counted last, and what came after it.
    private async Task<Logstand> StandAsync(CancellationToken stop)
    {
        var eerder = await db.Logcontroles.AsNoTracking().OrderByDescending(c => c.Id).FirstOrDefaultAsync(stop);
        var nieuw = await TelAsync(eerder?.TotEnMet ?? 0, null, stop);
        return eerder is null ? nieuw : new Logstand(
            eerder.Regels + nieuw.Regels, eerder.Regels + nieuw.Genummerd, Math.Max(eerder.TotEnMet, nieuw.Hoogste), eerder.Dubbel + nieuw.Dubbel, eerder.Geweigerd + nieuw.Geweigerd,
            eerder.ZonderVerwerking + nieuw.ZonderVerwerking, eerder.Moment);
    }

    internal async Task<long> HoogsteAsync(CancellationToken stop) => (await GetallenAsync("SELECT COALESCE(MAX(\"Volgnummer\"), 0) FROM \"privacy_toegang\"", 1, 0, stop))[0];

    /// <summary>Counts the rows after a number: up to another number, or all of them with those that wait for theirs.</summary>
    internal async Task<Logstand> TelAsync(long na, long? totEnMet, CancellationToken stop)
    {
        var deel = totEnMet is { } tot ? string.Create(CultureInfo.InvariantCulture, $"t.\"Volgnummer\" > @na AND t.\"Volgnummer\" <= {tot}") : "(t.\"Volgnummer\" > @na OR t.\"Volgnummer\" IS NULL)";
        var g = await GetallenAsync(
            $"""
            SELECT COUNT(*), COUNT(t."Volgnummer"), COALESCE(MAX(t."Volgnummer"), 0), COUNT(t."Volgnummer") - COUNT(DISTINCT t."Volgnummer"),
              COALESCE(SUM(CASE WHEN t."Toegestaan" THEN 0 ELSE 1 END), 0),
              COALESCE(SUM(CASE WHEN t."Toegestaan" AND NOT EXISTS (SELECT 1 FROM "privacy_verwerking" v WHERE v."TraceId" = t."TraceId") THEN 1 ELSE 0 END), 0)
            FROM "privacy_toegang" t WHERE {deel}
            """,
            6, na, stop);
        return new Logstand(g[0], g[1], g[2], g[3], g[4], g[5]);
    }

    private async Task<long[]> GetallenAsync(string sql, int aantal, long na, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(sql, stop);
        Zet(opdracht, "@na", na);

        // At night it may take its time.
        opdracht.CommandTimeout = 0;
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        await lezer.ReadAsync(stop);
        return [.. Enumerable.Range(0, aantal).Select(i => Convert.ToInt64(lezer.GetValue(i), CultureInfo.InvariantCulture))];
    }

    private static void Zet(DbCommand opdracht, string naam, object waarde)
    {
        var parameter = opdracht.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (naam, waarde);
        opdracht.Parameters.Add(parameter);
    }
}
