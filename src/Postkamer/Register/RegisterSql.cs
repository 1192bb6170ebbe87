using System.Data.Common;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Data.Bulk;
using Rotonde.Data.Verbinding;

namespace Rotonde.Postkamer.Register;

/// <summary>
/// What a whole declaration needs from the register: its keys are laid ready and every table is looked up by an index that holds them. The cost follows the
/// declaration, not what is known. Inside a handeling only.
/// </summary>
public sealed class RegisterSql(Werkeenheid werk) : IVraag
{
    // OP286: a 301 that the provider rejected, or that never arrived, counts as not sent.
    private static readonly string Telt =
        $""" AND EXISTS (SELECT 1 FROM postkamer_poststuk p WHERE p."Id" = t."Bericht" AND p."Staat" NOT IN ({string.Join(", ", Poststuk.NietVerzonden.Select(s => $"'{s}'"))}))""";

    private const string VanAanbieder = """ "Aanbieder" = @aanbieder AND "Standaard" = @standaard AND """;

    // A declaration asks thrice for the same allocations in the same transaction: they are laid ready once, and read once.
    private object? _in;
    private HashSet<long> _klaar = [];
    private (Standaard Standaard, AgbCode Aanbieder, IReadOnlyList<Toewijzingsfeit> Versies)? _gelezen;

    /// <summary>All versions of these allocations that count.</summary>
    internal async Task<IReadOnlyList<Toewijzingsfeit>> ToewijzingenAsync(Standaard standaard, AgbCode aanbieder, IEnumerable<long> nummers, CancellationToken stop)
    {
        await ZetToewijzingenKlaarAsync(nummers, stop);
        if (_gelezen is { } gelezen && gelezen.Standaard == standaard && gelezen.Aanbieder == aanbieder)
        {
            return gelezen.Versies;
        }

        var burgers = new Burgers();
        var versies = await LeesAsync(
            $"""
            SELECT t."Id", t."Bericht", t."Nummer", t."Versiedatum", t."Versietijd", t."Bsn", t."Persoon", t."Categorie", t."Code", t."Ingang", t."Einde", t."Volume", t."Eenheid", t."Frequentie", t."Budget",
              t."RedenWijziging"
            FROM {Bij("sleutel_toewijzing", "postkamer_toewijzing", VanAanbieder + "\"Nummer\" = k.sleutel", Telt)}
            """,
            standaard, aanbieder, null,
            r => new Toewijzingsfeit
            {
                Id = r.GetGuid(0), Bericht = new(r.GetGuid(1)), Standaard = standaard, Aanbieder = aanbieder, Nummer = r.GetInt64(2), Versiedatum = r.GetFieldValue<DateOnly>(3),
                Versietijd = r.GetFieldValue<TimeOnly>(4), Bsn = burgers.Van(r.GetString(5)), Persoon = r.IsDBNull(6) ? null : new(r.GetGuid(6)), Categorie = Tekst(r, 7), Code = Tekst(r, 8),
                Ingang = r.GetFieldValue<DateOnly>(9), Einde = r.IsDBNull(10) ? null : r.GetFieldValue<DateOnly>(10), Volume = Getal(r, 11), Eenheid = Tekst(r, 12), Frequentie = Tekst(r, 13),
                Budget = Getal(r, 14) is { } budget ? new Bedrag(budget) : null, RedenWijziging = Tekst(r, 15),
            },
            stop);
        _gelezen = (standaard, aanbieder, versies);
        return versies;
    }

    /// <summary>The allocations changed in this work: what was read of them no longer holds.</summary>
    internal void VergeetToewijzingen() => _gelezen = null;

    /// <summary>Of these, who has any allocation that counts.</summary>
    internal async Task<IReadOnlyList<Bsn>> MetToewijzingAsync(Standaard standaard, AgbCode aanbieder, IEnumerable<Bsn> clienten, CancellationToken stop)
    {
        await werk.ZetKlaarAsync("sleutel_client", clienten.Select(c => c.Voluit), stop);
        return await LeesAsync(
            $"""SELECT DISTINCT k.sleutel FROM {Bij("sleutel_client", "postkamer_toewijzing", VanAanbieder + "\"Bsn\" = k.sleutel", Telt)}""",
            standaard, aanbieder, null, r => Bsn.Parse(r.GetString(0)), stop);
    }

    /// <summary>Of these, the persons whom an allocation at this provider names.</summary>
    internal async Task<IReadOnlyList<(Bsn Bsn, PersoonId Persoon)>> PersonenAsync(Standaard standaard, AgbCode aanbieder, IEnumerable<Bsn> clienten, CancellationToken stop)
    {
        var gevraagd = clienten.ToHashSet();
        var bekend = _gelezen is { } gelezen && _in == werk.Poging && (gelezen.Standaard, gelezen.Aanbieder) == (standaard, aanbieder)
            ? gelezen.Versies.Where(t => t.Persoon is not null && gevraagd.Contains(t.Bsn)).DistinctBy(t => t.Bsn).Select(t => (t.Bsn, t.Persoon!.Value)).ToList()
            : [];
        gevraagd.ExceptWith(bekend.Select(b => b.Bsn));
        if (gevraagd.Count == 0)
        {
            return bekend;
        }

        await werk.ZetKlaarAsync("sleutel_client", gevraagd.Select(c => c.Voluit), stop);
        return [.. bekend, .. await LeesAsync(
            $"""SELECT DISTINCT k.sleutel, t."Persoon" FROM {Bij("sleutel_client", "postkamer_toewijzing", VanAanbieder + "\"Bsn\" = k.sleutel", " AND t.\"Persoon\" IS NOT NULL")}""",
            standaard, aanbieder, null, r => (Bsn.Parse(r.GetString(0)), new PersoonId(r.GetGuid(1))), stop)];
    }

    /// <summary>First and last days of the deliveries on these allocations.</summary>
    internal async Task<IReadOnlyList<(long Toewijzing, DateOnly Begin, string? RedenStop, DateOnly? Einde)>> LeveringenAsync(
        Standaard standaard, AgbCode aanbieder, IEnumerable<long> nummers, CancellationToken stop)
    {
        await ZetToewijzingenKlaarAsync(nummers, stop);
        return await LeesAsync(
            $"""SELECT t."Toewijzing", t."Begin", t."RedenStop", t."Einde" FROM {Bij("sleutel_toewijzing", "postkamer_levering", VanAanbieder + "\"Toewijzing\" = k.sleutel", "")}""",
            standaard, aanbieder, null,
            r => (r.GetInt64(0), r.GetFieldValue<DateOnly>(1), Tekst(r, 2), r.IsDBNull(3) ? (DateOnly?)null : r.GetFieldValue<DateOnly>(3)), stop);
    }

    /// <summary>
    /// All lines declared on these allocations, and those with one of these reference numbers. A number that was used twice was rejected the second time (TR314): what stands comes first.
    /// </summary>
    /// <param name="standaard">Which act.</param>
    /// <param name="aanbieder">Whose.</param>
    /// <param name="toewijzingen">Numbers of allocations.</param>
    /// <param name="referenties">Reference numbers.</param>
    /// <param name="behalve">Not the lines of this message.</param>
    /// <param name="stop">Cancels.</param>
    internal async Task<IReadOnlyList<BekendePrestatie>> PrestatiesAsync(
        Standaard standaard, AgbCode aanbieder, IEnumerable<long> toewijzingen, IEnumerable<string> referenties, BerichtId? behalve, CancellationToken stop)
    {
        await ZetToewijzingenKlaarAsync(toewijzingen, stop);
        await werk.ZetKlaarAsync("sleutel_referentie", referenties, stop);
        var (burgers, teksten) = (new Burgers(), new Teksten());
        var gevonden = new List<(Guid Id, BekendePrestatie Prestatie)>();
        foreach (var (naam, veld) in new[] { ("sleutel_toewijzing", "Toewijzing"), ("sleutel_referentie", "Referentie") })
        {
            gevonden.AddRange(await LeesAsync(
                $"""
                SELECT t."Id", t."Bsn", t."Referentie", t."Vorige", t."Toewijzing", t."Categorie", t."Code", t."Begin", t."Einde", t."Volume", t."Eenheid", t."Tarief", t."Bedrag", t."Staat"
                FROM {Bij(naam, "postkamer_prestatie", $"{VanAanbieder}\"{veld}\" = k.sleutel", " AND t.\"Bericht\" <> @behalve")}
                """,
                standaard, aanbieder, behalve?.Waarde ?? Guid.Empty,
                r => (r.GetGuid(0), new BekendePrestatie(
                    burgers.Van(r.GetString(1)),
                    new Prestatie
                    {
                        ReferentieNummer = r.GetString(2), VorigReferentieNummer = Tekst(r, 3), ToewijzingNummer = r.GetInt64(4), ProductCategorie = teksten.Van(r.GetString(5)),
                        ProductCode = teksten.Van(r.GetString(6)), ProductPeriode = new(r.GetFieldValue<DateOnly>(7), r.GetFieldValue<DateOnly>(8)), GeleverdVolume = r.GetInt64(9),
                        Eenheid = teksten.Van(r.GetString(10)), ProductTarief = Getal(r, 11) is { } tarief ? new Bedrag(tarief) : null, IngediendBedrag = new(r.GetInt64(12)),
                    },
                    r.GetString(13) switch
                    {
                        nameof(Prestatiestaat.Goedgekeurd) => Prestatiestaat.Goedgekeurd,
                        nameof(Prestatiestaat.Afgewezen) => Prestatiestaat.Afgewezen,
                        var staat => Enum.Parse<Prestatiestaat>(staat),
                    })),
                stop));
        }

        return [.. gevonden.DistinctBy(p => p.Id).OrderBy(p => p.Prestatie.Staat == Prestatiestaat.Afgewezen).ThenBy(p => p.Id).Select(p => p.Prestatie)];
    }

    private async Task ZetToewijzingenKlaarAsync(IEnumerable<long> nummers, CancellationToken stop)
    {
        var gevraagd = nummers.ToHashSet();
        if (werk.Poging is { } poging && poging == _in && _klaar.SetEquals(gevraagd))
        {
            return;
        }

        await werk.ZetKlaarAsync("sleutel_toewijzing", gevraagd, stop);
        (_in, _klaar, _gelezen) = (werk.Poging, gevraagd, null);
    }

    private static string? Tekst(DbDataReader rij, int plek) => rij.IsDBNull(plek) ? null : rij.GetString(plek);

    private static long? Getal(DbDataReader rij, int plek) => rij.IsDBNull(plek) ? null : rij.GetInt64(plek);

    private string Bij(string naam, string tabel, string waar, string enWaar) => werk.Bij(naam, tabel, waar, enWaar);

    private async Task<IReadOnlyList<T>> LeesAsync<T>(string sql, Standaard standaard, AgbCode aanbieder, Guid? behalve, Func<DbDataReader, T> lees, CancellationToken stop)
    {
        if (werk.Toegangsgrond is null)
        {
            throw new InvalidOperationException("Geen log, geen inzage: het register wordt gelezen zonder Raadpleging of Proces.");
        }

        await using var commando = await werk.CommandoAsync(sql, stop);
        commando.Zet("aanbieder", aanbieder.ToString());
        commando.Zet("standaard", standaard.ToString());
        if (behalve is { } bericht)
        {
            commando.Zet("behalve", bericht);
        }

        var uit = new List<T>();
        await using var rij = await commando.ExecuteReaderAsync(stop);
        while (await rij.ReadAsync(stop))
        {
            uit.Add(lees(rij));
        }

        return uit;
    }

    /// <summary>A number is checked once, however many lines it has.</summary>
    private sealed class Burgers
    {
        private readonly Dictionary<string, Bsn> _bekend = new(StringComparer.Ordinal);

        internal Bsn Van(string cijfers)
        {
            if (!_bekend.TryGetValue(cijfers, out var bsn))
            {
                _bekend[cijfers] = bsn = Bsn.Parse(cijfers);
            }

            return bsn;
        }
    }

    /// <summary>A code is kept once, however many lines have it.</summary>
    private sealed class Teksten
    {
        private readonly HashSet<string> _bekend = new(StringComparer.Ordinal);

        internal string Van(string tekst)
        {
            if (!_bekend.TryGetValue(tekst, out var zelfde))
            {
                _bekend.Add(zelfde = tekst);
            }

            return zelfde;
        }
    }
}
