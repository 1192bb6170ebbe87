using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.Meldingen;

/// <summary>A resident handed in a plan of their own.</summary>
public sealed record PersoonlijkPlanIngediend(MeldingId Melding, PersoonId? Persoon, DateOnly Op, bool Tijdig) : IGebeurtenis;

/// <summary>Hands in a persoonlijk plan or familiegroepsplan (R-040, C06). After seven days it is taken along as information.</summary>
public sealed class DienPersoonlijkPlanIn(ToegangDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The plan.</summary>
    public sealed record Opdracht(MeldingId Melding, string Tekst);

    /// <summary>Hands it in; a new version replaces the text, and the day of the first one counts.</summary>
    /// <returns>Whether it was in time.</returns>
    public Task<Uitkomst<bool>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<bool>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, opdracht.Melding) is not { } melding)
            {
                return Meldingwerk.Weg;
            }

            if (string.IsNullOrWhiteSpace(opdracht.Tekst) || opdracht.Tekst.Length > MeldingMapping.LangstePlan)
            {
                return new Weigering("PersoonlijkPlan.Tekst", $"Schrijf uw plan op. Er passen {MeldingMapping.LangstePlan} tekens.", nameof(opdracht.Tekst));
            }

            if (melding.Status is Meldingstatus.Gesloten or Meldingstatus.Aanvraag)
            {
                return new Weigering("PersoonlijkPlan.Gesloten", "Deze melding is afgesloten. U kunt een nieuwe melding doen.");
            }

            melding.PersoonlijkPlan = opdracht.Tekst.Trim();
            melding.PersoonlijkPlanOp ??= klok.Vandaag();
            melding.Versie++;
            await db.SaveChangesAsync(werk.Stop);

            var tijdig = PersoonlijkPlanTijdig.Toets(melding.PersoonlijkPlanTot, melding.PersoonlijkPlanOp.Value);
            werk.Vertel(new PersoonlijkPlanIngediend(melding.Id, melding.Persoon, melding.PersoonlijkPlanOp.Value, tijdig));
            return tijdig;
        },
        stop);
}
