using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data.Verbinding;

namespace Rotonde.Kilproef;

/// <summary>A message in the register.</summary>
internal sealed record Stuk(string Id, string Soort, string Richting, string Staat, string Codes, string Vingerafdruk, string Antwoord, string AntwoordOp, string Identificatie);

/// <summary>A declaration and what was granted, in cents.</summary>
internal sealed record Gedeclareerd(string Id, string Bericht, long Toegekend, string Staat, string Antwoord);

/// <summary>A declared line, in cents; a credit names the line before it.</summary>
internal sealed record Regel(string Id, string Declaratie, long Bedrag, string Staat, string Vorige, string Contract)
{
    internal bool IsToegekend => Staat != "Afgekeurd";
}

/// <summary>What lies in the database and in the folders when all work is done.</summary>
internal sealed record Eindstand
{
    internal required IReadOnlyList<Stuk> Stukken { get; init; }

    internal required IReadOnlyDictionary<string, byte[]> Inhoud { get; init; }

    internal required IReadOnlyList<(string Soort, bool Bezorgd, long Mislukt, string Fout)> Outbox { get; init; }

    internal required IReadOnlyList<Gedeclareerd> Declaraties { get; init; }

    internal required IReadOnlyList<Regel> Regels { get; init; }

    internal required IReadOnlyList<(string Bron, long Bedrag)> Journaal { get; init; }

    internal required IReadOnlyList<(string Sleutel, long Bedrag, long Regels)> Maandstanden { get; init; }

    internal required IReadOnlyList<(string Contract, long Bedrag)> Verbruik { get; init; }

    /// <summary>Name and bytes of each file, by folder.</summary>
    internal required IReadOnlyDictionary<string, IReadOnlyDictionary<string, byte[]>> Mappen { get; init; }

    internal static async Task<Eindstand> LeesAsync(Wereld wereld) => new()
    {
        Stukken = await VraagAsync(
            wereld, """SELECT "Id", "Soort", "Richting", "Staat", "Codes", "Vingerafdruk", "Antwoord", "AntwoordOp", "Identificatie" FROM postkamer_poststuk ORDER BY "Id" """,
            r => new Stuk(Id(r[0]), Tekst(r[1]), Tekst(r[2]), Tekst(r[3]), Tekst(r[4]), Tekst(r[5]), Id(r[6]), Id(r[7]), Tekst(r[8]))),
        Inhoud = (await VraagAsync(wereld, """SELECT "Bericht", "Bytes" FROM postkamer_inhoud""", r => (Id: Id(r[0]), Bytes: (byte[])r[1]))).ToDictionary(r => r.Id, r => r.Bytes),
        Outbox = await VraagAsync(wereld, """SELECT "Soort", "Bezorgd", "Mislukt", "Fout" FROM data_outbox""", r => (Tekst(r[0]), r[1] is not DBNull, Getal(r[2]), Tekst(r[3]))),
        Declaraties = await VraagAsync(
            wereld, """SELECT "Id", "Bericht", "Toegekend", "Staat", "Antwoord" FROM declaraties_declaratie""", r => new Gedeclareerd(Id(r[0]), Id(r[1]), Getal(r[2]), Tekst(r[3]), Id(r[4]))),
        Regels = await VraagAsync(
            wereld, """SELECT "Id", "Declaratie", "Bedrag", "Staat", "Vorige", "Contract" FROM declaraties_regel""",
            r => new Regel(Id(r[0]), Id(r[1]), Getal(r[2]), Tekst(r[3]), Tekst(r[4]), Id(r[5]))),
        Journaal = await VraagAsync(wereld, """SELECT "Bron", "Bedrag" FROM financien_journaalregel""", r => (Id(r[0]), Getal(r[1]))),
        Maandstanden = await VraagAsync(
            wereld, """SELECT "Jaar", "Maand", "Boekmaand", "Taakveld", "Productgroep", "Bedrag", "Regels" FROM financien_maandstand""",
            r => (string.Join(' ', r.Take(5).Select(Tekst)), Getal(r[5]), Getal(r[6]))),
        Verbruik = await VraagAsync(wereld, """SELECT "Contract", "Bedrag" FROM aanbieders_maandverbruik""", r => (Id(r[0]), Getal(r[1]))),
        Mappen = new[] { "in", "uit", "verwerkt", "geweigerd" }.ToDictionary(
            m => m,
            m => (IReadOnlyDictionary<string, byte[]>)Directory.GetFiles(wereld.Bus(m)).ToDictionary(b => Path.GetFileName(b)!, File.ReadAllBytes, StringComparer.Ordinal)),
    };

    internal static string Vingerafdruk(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static Task<IReadOnlyList<T>> VraagAsync<T>(Wereld wereld, string sql, Func<object[], T> maak) => wereld.Gemeente.DoeAsync<IReadOnlyList<T>>(async sp =>
    {
        await using var commando = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync(sql, default);
        await using var lezer = await commando.ExecuteReaderAsync();
        var uit = new List<T>();
        var rij = new object[lezer.FieldCount];
        while (await lezer.ReadAsync())
        {
            lezer.GetValues(rij);
            uit.Add(maak(rij));
        }

        return uit;
    });

    private static string Tekst(object waarde) => waarde is DBNull ? "" : Convert.ToString(waarde, CultureInfo.InvariantCulture)!;

    private static string Id(object waarde) => Tekst(waarde).ToLowerInvariant();

    private static long Getal(object waarde) => Convert.ToInt64(waarde, CultureInfo.InvariantCulture);
}
