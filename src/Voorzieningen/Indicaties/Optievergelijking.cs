using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Indicaties;

/// <summary>One way to reach the goal, weighed.</summary>
/// <param name="Naam">In a few words.</param>
/// <param name="EigenOplossing">Thought up by the resident, free of what is on the shelf.</param>
/// <param name="Duurzaamheid">1 to 5: does it hold?</param>
/// <param name="Passendheid">1 to 5: does it fit this person?</param>
/// <param name="Betaalbaarheid">1 to 5: can the municipality bear it?</param>
/// <param name="Jaarkosten">What it costs in a year.</param>
/// <param name="Toelichting">Why these scores.</param>
public sealed record Optie(string Naam, bool EigenOplossing, int Duurzaamheid, int Passendheid, int Betaalbaarheid, Bedrag Jaarkosten, string Toelichting);

/// <summary>Costly help for one goal is not chosen before another way was weighed.</summary>
[Regel("R-079; C20; 004 §2.1 en §4.2", "Kost de hulp voor één doel samen meer dan de grens, dan zijn twee opties gewogen op duurzaamheid, passendheid en betaalbaarheid.")]
public static class TweeOptiesBovenGrens
{
    /// <summary>Above which yearly amount for one goal a comparison is needed. Local policy; the default of R-079.</summary>
    public static Parameter<Bedrag> Grens { get; } = new(
        "optievergelijking-grens", new Parameterwaarde<Bedrag>(Bedrag.Euro(10_000m), new Periode(new DateOnly(2015, 1, 1)), "R-079: standaardwaarde, per gemeente in te stellen"));

    /// <summary>Is a comparison needed?</summary>
    /// <param name="jaarkosten">Yearly cost of each line of the goal.</param>
    /// <param name="dag">The day that decides which limit holds.</param>
    public static bool Nodig(IEnumerable<Bedrag> jaarkosten, DateOnly dag) => Bedrag.Som(jaarkosten) > Grens.Geldend(dag).Waarde;

    /// <summary>Was enough weighed?</summary>
    public static Weigering? Toets(IReadOnlyCollection<Bedrag> jaarkosten, IReadOnlyCollection<Optie> opties, DateOnly dag)
    {
        if (opties.Any(o => !IsScore(o.Duurzaamheid) || !IsScore(o.Passendheid) || !IsScore(o.Betaalbaarheid)))
        {
            return new Weigering(nameof(TweeOptiesBovenGrens), "Geef elke optie drie keer een score van 1 tot en met 5.", "Opties");
        }

        return Nodig(jaarkosten, dag) && opties.Count < 2
            ? new Weigering(
                nameof(TweeOptiesBovenGrens),
                $"De hulp voor dit doel kost samen {Bedrag.Som(jaarkosten)} per jaar. Boven {Grens.Geldend(dag).Waarde} weegt u eerst ten minste twee opties.",
                "Opties")
            : null;
    }

    private static bool IsScore(int score) => score is >= 1 and <= 5;
}

/// <summary>The options that were weighed for a goal.</summary>
internal sealed class Optievergelijking
{
    public required Guid Id { get; init; }

    public required DoelId Doel { get; init; }

    public required PersoonId Persoon { get; init; }

    public required int Volgorde { get; init; }

    public required string Naam { get; init; }

    public required bool EigenOplossing { get; init; }

    public required int Duurzaamheid { get; init; }

    public required int Passendheid { get; init; }

    public required int Betaalbaarheid { get; init; }

    public required Bedrag Jaarkosten { get; init; }

    public required string Toelichting { get; init; }

    public required bool Gekozen { get; init; }

    public required DateOnly GewogenOp { get; init; }

    public required string Door { get; init; }

    public Optie AlsOptie => new(Naam, EigenOplossing, Duurzaamheid, Passendheid, Betaalbaarheid, Jaarkosten, Toelichting);
}

internal sealed class OptievergelijkingMapping : IEntityTypeConfiguration<Optievergelijking>
{
    public void Configure(EntityTypeBuilder<Optievergelijking> builder)
    {
        builder.ToTable("voorzieningen_optie").IsPersoonsgebonden();
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Naam).HasMaxLength(200);
        builder.Property(o => o.Toelichting).HasMaxLength(2000);
        builder.Property(o => o.Door).HasMaxLength(120);
        builder.Ignore(o => o.AlsOptie);
        builder.HasIndex(o => o.Doel);
    }
}

/// <summary>Weighs options for a goal (C20).</summary>
public sealed class WeegOpties(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>For which goal, which options, and which one was chosen.</summary>
    public sealed record Opdracht(PersoonId Persoon, DoelId Doel, IReadOnlyList<Optie> Opties, int Gekozen);

    /// <summary>Records them in place of earlier ones.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Indicatie, Actie.Schrijven, [opdracht.Persoon]);

        if (TweeOptiesBovenGrens.Toets([], opdracht.Opties, klok.Vandaag()) is { } weigering)
        {
            return weigering;
        }

        if (opdracht.Gekozen < 0 || opdracht.Gekozen >= opdracht.Opties.Count)
        {
            return new Weigering(nameof(WeegOpties), "Kies een van de opties.", nameof(opdracht.Gekozen));
        }

        var eerder = await db.Optievergelijkingen.Where(o => o.Doel == opdracht.Doel).ToListAsync(werk.Stop);
        if (eerder.Exists(o => o.Persoon != opdracht.Persoon))
        {
            return new Weigering(nameof(WeegOpties), "Dit doel hoort bij iemand anders.", nameof(opdracht.Doel));
        }

        db.RemoveRange(eerder);
        db.AddRange(opdracht.Opties.Select((o, i) => new Optievergelijking
        {
            Id = Volgid.Nieuw(), Doel = opdracht.Doel, Persoon = opdracht.Persoon, Volgorde = i, Naam = o.Naam.Trim(), EigenOplossing = o.EigenOplossing,
            Duurzaamheid = o.Duurzaamheid, Passendheid = o.Passendheid, Betaalbaarheid = o.Betaalbaarheid, Jaarkosten = o.Jaarkosten, Toelichting = o.Toelichting.Trim(),
            Gekozen = i == opdracht.Gekozen, GewogenOp = klok.Vandaag(), Door = proces.Actor.Subject,
        }));
        await db.SaveChangesAsync(werk.Stop);
        return default(Gedaan);
    }, stop);
}
