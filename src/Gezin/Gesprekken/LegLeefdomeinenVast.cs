using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>The domains of life; safety first .</summary>
public enum Leefdomein
{
    /// <summary>Veiligheid.</summary>
    Veiligheid,

    /// <summary>Wonen.</summary>
    Wonen,

    /// <summary>Werken.</summary>
    Werken,

    /// <summary>Inkomen.</summary>
    Inkomen,

    /// <summary>Gezondheid.</summary>
    Gezondheid,

    /// <summary>Sociale contacten.</summary>
    SocialeContacten,

    /// <summary>Vrijetijdsbesteding.</summary>
    Vrijetijdsbesteding,

    /// <summary>Onderwijs.</summary>
    Onderwijs,
}

/// <summary>One domain as a resident sees it: strength first .</summary>
/// <param name="Domein">Which.</param>
/// <param name="Score">1 acute to 5 fully self-reliant.</param>
/// <param name="Kracht">What goes well.</param>
/// <param name="Wens">What should change.</param>
public sealed record Domeinscore(Leefdomein Domein, int Score, string Kracht = "", string Wens = "");

/// <summary>Are these scores of self-reliance?</summary>
[Regel("R-051 (alleen de score)", "Ieder leefdomein heeft hoogstens één score per dag, van 1 (acuut) tot en met 5 (volledig zelfredzaam).")]
public static class LeefdomeinenKloppen
{
    /// <summary>Refuses other scores, a domain twice, nothing at all, or a day in the future.</summary>
    public static Weigering? Toets(IReadOnlyCollection<Domeinscore> scores, DateOnly datum, DateOnly vandaag)
    {
        if (scores.Count == 0 || scores.Any(s => s.Score is < 1 or > 5))
        {
            return new(nameof(LeefdomeinenKloppen), "Geef minstens één leefdomein een score van 1 tot en met 5.", "Scores");
        }

        if (scores.DistinctBy(s => s.Domein).Count() != scores.Count)
        {
            return new(nameof(LeefdomeinenKloppen), "Een leefdomein staat er twee keer bij. Haal er één weg.", "Scores");
        }

        return datum > vandaag ? new(nameof(LeefdomeinenKloppen), "De dag van de meting ligt in de toekomst.", "Datum") : null;
    }
}

/// <summary>The score of one domain on one day.</summary>
internal sealed class Leefdomeinscore
{
    public required Guid Id { get; init; }

    public required PersoonId Persoon { get; init; }

    public required DateOnly Datum { get; init; }

    public required Leefdomein Domein { get; init; }

    public required int Score { get; init; }

    public required string Kracht { get; init; }

    public required string Wens { get; init; }
}

internal sealed class LeefdomeinscoreMapping : IEntityTypeConfiguration<Leefdomeinscore>
{
    public void Configure(EntityTypeBuilder<Leefdomeinscore> builder)
    {
        builder.ToTable("gezin_leefdomeinscore");
        builder.HasKey(s => s.Id);
        builder.HasIndex(s => new { s.Persoon, s.Datum, s.Domein }).IsUnique();
        builder.IsPersoonsgebonden();
    }
}

/// <summary>Notes how a resident stands in the domains of life.</summary>
public sealed class LegLeefdomeinenVast(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The scores of one day; a second time on the same day replaces the first.</summary>
    public sealed record Opdracht(PersoonId Persoon, DateOnly Datum, IReadOnlyList<Domeinscore> Scores);

    /// <summary>Notes them.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Gesprek, Actie.Schrijven, [opdracht.Persoon]);
            if (LeefdomeinenKloppen.Toets(opdracht.Scores, opdracht.Datum, klok.Vandaag()) is { } weigering)
            {
                return weigering;
            }

            var domeinen = opdracht.Scores.Select(s => s.Domein).ToArray();
            db.Leefdomeinscores.RemoveRange(await db.Leefdomeinscores
                .Where(s => s.Persoon == opdracht.Persoon && s.Datum == opdracht.Datum && domeinen.Contains(s.Domein)).ToListAsync(werk.Stop));
            await db.SaveChangesAsync(werk.Stop);
            db.Leefdomeinscores.AddRange(opdracht.Scores.Select(s => new Leefdomeinscore
            {
                Id = Volgid.Nieuw(), Persoon = opdracht.Persoon, Datum = opdracht.Datum, Domein = s.Domein, Score = s.Score, Kracht = s.Kracht.Trim(), Wens = s.Wens.Trim(),
            }));
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
