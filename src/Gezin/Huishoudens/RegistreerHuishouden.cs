using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Who lives in the household, from when.</summary>
public sealed record Huishoudplaats(PersoonId Persoon, Huishoudrol Rol, DateOnly? Van = null);

/// <summary>Is this a household?</summary>
[Regel("DOMAIN-MODEL §4.1", "Een huishouden heeft minstens één lid, hoogstens één hoofd en hoogstens één partner, en ieder lid één keer.")]
public static class HuishoudenIsCompleet
{
    /// <summary>Refuses an empty or double household.</summary>
    public static Weigering? Toets(IReadOnlyCollection<Huishoudplaats> leden)
    {
        if (leden.Count == 0)
        {
            return new(nameof(HuishoudenIsCompleet), "Kies minstens één persoon die op dit adres woont.", "Leden");
        }

        if (leden.Select(l => l.Persoon).Distinct().Count() != leden.Count)
        {
            return new(nameof(HuishoudenIsCompleet), "Een persoon staat twee keer in dit huishouden. Haal er één weg.", "Leden");
        }

        return leden.Count(l => l.Rol == Huishoudrol.Hoofd) > 1 || leden.Count(l => l.Rol == Huishoudrol.Partner) > 1
            ? new(nameof(HuishoudenIsCompleet), "Een huishouden heeft één hoofd en hoogstens één partner. Kies voor de anderen 'overig'.", "Leden")
            : null;
    }
}

/// <summary>Notes who lives together. Part of the research of a melding, so it is written under the right on the case.</summary>
public sealed class RegistreerHuishouden(GezinDb db, Dossiertoegang dossier, Dossierregister register, TimeProvider klok) : IHandeling
{
    /// <summary>The household.</summary>
    /// <param name="Leden">Who, from when; today when not said.</param>
    /// <param name="Adres">Where; the address of the first member when not said.</param>
    public sealed record Opdracht(IReadOnlyList<Huishoudplaats> Leden, Adresgegevens? Adres = null);

    /// <summary>Registers it.</summary>
    public Task<Uitkomst<HuishoudenId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => HuishoudenIsCompleet.Toets(opdracht.Leden) is { } onvolledig
        ? Task.FromResult<Uitkomst<HuishoudenId>>(onvolledig)
        : dossier.DoeAsync<HuishoudenId>(
        proces,
        async werk =>
        {
            var personen = opdracht.Leden.Select(l => l.Persoon).ToArray();
            await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, personen);

            if (await Bekend.ToetsAsync(db, personen, werk.Stop) is { } weigering)
            {
                return weigering;
            }

            if (opdracht.Adres is { } nieuw && AdresKlopt.Toets(nieuw) is { } adresWeigering)
            {
                return adresWeigering;
            }

            var eerste = personen[0];
            var huishouden = new Huishouden
            {
                Id = HuishoudenId.Nieuw(),
                Adres = opdracht.Adres is { } adres
                    ? await Adresboek.VindOfMaakAsync(db, adres, werk.Stop)
                    : await db.Personen.Where(p => p.Id == eerste).Select(p => p.Adres).SingleAsync(werk.Stop),
            };
            var vandaag = klok.Vandaag();
            huishouden.Leden.AddRange(opdracht.Leden.Select(l => new Huishoudlid { Huishouden = huishouden.Id, Persoon = l.Persoon, Rol = l.Rol, Van = l.Van ?? vandaag }));
            db.Huishoudens.Add(huishouden);
            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerAsync(huishouden.Id.Waarde, Gegevenssoort.Persoonsgegevens, personen, werk.Stop, opsteller: proces.Actor.Subject);
            werk.Vertel(new HuishoudenGeregistreerd(huishouden.Id));
            return huishouden.Id;
        },
        stop);
}

/// <summary>Who joins a household or family has a file of their own first.</summary>
internal static class Bekend
{
    public static async Task<Weigering?> ToetsAsync(GezinDb db, IReadOnlyCollection<PersoonId> personen, CancellationToken stop)
    {
        var uniek = personen.Distinct().ToArray();
        return await db.Personen.CountAsync(p => uniek.Contains(p.Id), stop) == uniek.Length
            ? null
            : new Weigering("PersoonIsGeregistreerd", "Vul eerst de naam en het adres van deze persoon in. Daarna kunt u verder.", "Leden");
    }
}
