using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>A person as letters and messages need them.</summary>
/// <param name="Id">Who.</param>
/// <param name="Naam">Name.</param>
public sealed record PersoonBeeld(PersoonId Id, Naam Naam)
{
    /// <summary>BSN; masked when written (<c>ToString</c>).</summary>
    public Bsn? Bsn { get; init; }

    /// <summary>Date of birth.</summary>
    public DateOnly? Geboren { get; init; }

    /// <summary>Date of death.</summary>
    public DateOnly? Overleden { get; init; }

    /// <summary>Sex.</summary>
    public Geslacht Geslacht { get; init; }

    /// <summary>Address; none when it is secret and the reader is not the person (invariant 15).</summary>
    public Adresgegevens? Adres { get; init; }

    /// <summary>Is the address secret?</summary>
    public bool GeheimAdres { get; init; }

    /// <summary>Language.</summary>
    public string Taal { get; init; } = "nl";

    /// <summary>How the person likes to hear from us.</summary>
    public Communicatievoorkeur Communicatievoorkeur { get; init; }

    /// <summary>Does reading need help?</summary>
    public bool Leesniveauhulp { get; init; }

    /// <summary>For the next change.</summary>
    public int Versie { get; init; }
}

/// <summary>One person with address and BSN: for the person's own page, for staff and for the modules that write letters and messages.</summary>
public sealed class PersoonInBeeld(GezinDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The person; none when Gezin has no file of them.</summary>
    /// <param name="actor">Who looks; the system in a named process for letters and messages.</param>
    /// <param name="persoon">At whom.</param>
    /// <param name="doel">Why.</param>
    /// <param name="stop">Cancels.</param>
    public Task<PersoonBeeld?> GeefAsync(Actor actor, PersoonId persoon, Doel doel, CancellationToken stop) => dossier.LeesAsync(
        actor, Gegevenssoort.Persoonsgegevens, [persoon], doel,
        async raadpleging =>
        {
            var p = await db.Personen.AsNoTracking().SingleOrDefaultAsync(x => x.Id == persoon, stop);
            if (p is null || raadpleging.Beperkt(Voorwaarde.Metadata))
            {
                return null;
            }

            var adres = p.Adres is { } adresId && (!p.GeheimAdres || actor.Persoon == persoon)
                ? (await db.Adressen.AsNoTracking().SingleAsync(a => a.Id == adresId, stop)).Gegevens
                : null;
            return new PersoonBeeld(p.Id, p.Naam)
            {
                Bsn = p.Bsn, Geboren = p.Geboren, Overleden = p.Overleden, Geslacht = p.Geslacht, Adres = adres, GeheimAdres = p.GeheimAdres, Taal = p.Taal,
                Communicatievoorkeur = p.Communicatievoorkeur, Leesniveauhulp = p.Leesniveauhulp, Versie = p.Versie,
            };
        },
        stop);
}
