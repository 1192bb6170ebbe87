using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.Meldingen;

/// <summary>A melding ended: by an application, without one, or withdrawn.</summary>
public sealed record MeldingGesloten(MeldingId Melding, PersoonId? Persoon, Meldingstatus Status, DateOnly Op) : IGebeurtenis;

/// <summary>Ends a melding: an application followed, no application with an explanation, or withdrawn with a reason.</summary>
public sealed class SluitMelding(ToegangDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>How.</summary>
    /// <param name="Melding">Which.</param>
    /// <param name="Stap">AanvraagIngediend, GeenAanvraag or Ingetrokken.</param>
    /// <param name="Reden">Explanation or reason; needed without an application.</param>
    public sealed record Opdracht(MeldingId Melding, Meldingstap Stap, string? Reden = null);

    /// <summary>Ends it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, opdracht.Melding) is not { } melding)
            {
                return Meldingwerk.Weg;
            }

            if (opdracht.Stap is not (Meldingstap.AanvraagIngediend or Meldingstap.GeenAanvraag or Meldingstap.Ingetrokken))
            {
                return new Weigering("SluitMelding.Stap", "Kies hoe de melding eindigt.");
            }

            if (melding.Stap(opdracht.Stap, opdracht.Stap == Meldingstap.AanvraagIngediend || !string.IsNullOrWhiteSpace(opdracht.Reden)) is { } weigering)
            {
                return weigering;
            }

            (melding.GeslotenOp, melding.Sluitreden) = (klok.Vandaag(), opdracht.Reden?.Trim());
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new MeldingGesloten(melding.Id, melding.Persoon, melding.Status, klok.Vandaag()));
            return default(Gedaan);
        },
        stop);
}
