using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.Meldingen;

/// <summary>Offers free independent cliëntondersteuning and notes the day and the answer (R-041, C04).</summary>
public sealed class BiedClientondersteuningAan(ToegangDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The offer.</summary>
    /// <param name="Melding">Which melding.</param>
    /// <param name="Op">Day of the offer; not in the future.</param>
    /// <param name="Gewenst">The answer; none when there is none yet.</param>
    public sealed record Opdracht(MeldingId Melding, DateOnly Op, bool? Gewenst = null);

    /// <summary>Notes the offer; noting only the answer later keeps the first day.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, opdracht.Melding) is not { } melding)
            {
                return Meldingwerk.Weg;
            }

            if (opdracht.Op > klok.Vandaag() || opdracht.Op < melding.OntvangenOp)
            {
                return new Weigering("Clientondersteuning.Dag", "Kies een dag vanaf de melding tot en met vandaag.", nameof(opdracht.Op));
            }

            if (melding.ClientondersteuningAangebodenOp is null && melding.Stap(Meldingstap.ClientondersteuningAangeboden) is { } weigering)
            {
                return weigering;
            }

            melding.ClientondersteuningAangebodenOp ??= opdracht.Op;
            melding.ClientondersteuningGewenst = opdracht.Gewenst ?? melding.ClientondersteuningGewenst;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
