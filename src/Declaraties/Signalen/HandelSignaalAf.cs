using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Declaraties.Signalen;

/// <summary>A controller settles a signal with a reason, after which the line may be paid. What the reason leads to (a credit by the provider, recovery) is theirs to arrange.</summary>
public sealed class HandelSignaalAf(DeclaratiesDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Settles it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(SignaalId id, string toelichting, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var signaal = await db.Signalen.SingleOrDefaultAsync(s => s.Id == id, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Declaratieregel, Actie.Besluiten, signaal?.Persoon is { } persoon ? [persoon] : [], stuk: signaal?.Declaratie.Waarde);

            if (signaal is null)
            {
                return new Weigering("SignaalBestaat", "Dit signaal is niet gevonden.");
            }

            if (string.IsNullOrWhiteSpace(toelichting) || toelichting.Trim().Length > 500)
            {
                return new Weigering("SignaalMetToelichting", "Schrijf in hoogstens 500 tekens op wat u hebt gevonden.", nameof(toelichting));
            }

            if (signaal.AfgehandeldOp is not null)
            {
                return new Weigering("SignaalOpen", "Dit signaal is al afgehandeld.");
            }

            signaal.Afhandeling = toelichting.Trim();
            signaal.AfgehandeldDoor = proces.Actor.Subject;
            signaal.AfgehandeldOp = klok.Vandaag();
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
