using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Help was granted: a fact without a person.</summary>
/// <param name="Voorziening">The line of help.</param>
/// <param name="Telnummer">Whom it counts for: random, the same for all help of one person.</param>
/// <param name="Productgroep">Product group.</param>
/// <param name="Wet">Law.</param>
/// <param name="Taakveld">Iv3 task field.</param>
/// <param name="Niveau">Level.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
/// <param name="Volume">Number of units.</param>
/// <param name="Eenheid">Of what.</param>
/// <param name="Frequentie">How often.</param>
/// <param name="ToegekendOp">When.</param>
/// <param name="OpVerwijzing">By a legal referral in place of a decision of the municipality.</param>
public sealed record VoorzieningToegekend(
    VoorzieningId Voorziening, Guid Telnummer, string Productgroep, Wet Wet, string Taakveld, Niveau Niveau, DateOnly Van, DateOnly? Tot,
    long Volume, Eenheid Eenheid, Frequentie Frequentie, DateOnly ToegekendOp, bool OpVerwijzing) : IGebeurtenis;

/// <summary>Help changed: its end, its amount or where it stands.</summary>
public sealed record VoorzieningGewijzigd(
    VoorzieningId Voorziening, Guid Telnummer, string Productgroep, Wet Wet, string Taakveld, Niveau Niveau, DateOnly Van, DateOnly? Tot,
    long Volume, Eenheid Eenheid, Frequentie Frequentie, Voorzieningstatus Status, DateOnly GewijzigdOp) : IGebeurtenis;

/// <summary>An allocation, or a new version of it, went to the provider. Financien makes the obligation of it, Declaraties knows what may be claimed.</summary>
/// <param name="Toewijzing">Which allocation.</param>
/// <param name="Voorziening">For which help.</param>
/// <param name="Telnummer">Whom it counts for.</param>
/// <param name="Nummer">Number in the messages, unique per law.</param>
/// <param name="Aanbieder">The provider.</param>
/// <param name="Agb">The provider in messages.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Product">The product.</param>
/// <param name="Productgroep">Product group.</param>
/// <param name="Wet">Law.</param>
/// <param name="Taakveld">Iv3 task field.</param>
/// <param name="Niveau">Level.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
/// <param name="Volume">Number of units.</param>
/// <param name="Eenheid">Of what.</param>
/// <param name="Frequentie">How often.</param>
/// <param name="Tarief">What one unit costs on the first day.</param>
/// <param name="VerzondenOp">When.</param>
/// <param name="Wijziging">A new version of an allocation sent before.</param>
public sealed record ToewijzingVerzonden(
    ToewijzingId Toewijzing, VoorzieningId Voorziening, Guid Telnummer, long Nummer, AanbiederId Aanbieder, AgbCode Agb, ContractId Contract, ProductId Product,
    string Productgroep, Wet Wet, string Taakveld, Niveau Niveau, DateOnly Van, DateOnly? Tot, long Volume, Eenheid Eenheid, Frequentie Frequentie,
    Bedrag? Tarief, DateOnly VerzondenOp, bool Wijziging) : IGebeurtenis;

/// <summary>Care began (305).</summary>
/// <param name="Toewijzing">Which allocation.</param>
/// <param name="Voorziening">Which help.</param>
/// <param name="Telnummer">Whom it counts for.</param>
/// <param name="Agb">The provider.</param>
/// <param name="Productgroep">Product group.</param>
/// <param name="Wet">Law.</param>
/// <param name="Taakveld">Iv3 task field.</param>
/// <param name="Niveau">Level.</param>
/// <param name="Begindatum">First day of care.</param>
/// <param name="OntvangenOp">When the message came in.</param>
/// <param name="Norm">The last day it was in time.</param>
/// <param name="Tijdig">In time?</param>
/// <param name="Wachtdagen">Days from the first allocation message to the first day of care .</param>
public sealed record ZorgGestart(
    ToewijzingId Toewijzing, VoorzieningId Voorziening, Guid Telnummer, AgbCode Agb, string Productgroep, Wet Wet, string Taakveld, Niveau Niveau,
    DateOnly Begindatum, DateOnly OntvangenOp, DateOnly Norm, bool Tijdig, int? Wachtdagen) : IGebeurtenis;

/// <summary>Care stopped, for a time or for good (307).</summary>
public sealed record ZorgGestopt(
    ToewijzingId Toewijzing, VoorzieningId Voorziening, Guid Telnummer, AgbCode Agb, string Productgroep, Wet Wet, string Taakveld, Niveau Niveau,
    DateOnly Begindatum, DateOnly Einddatum, Stopreden Reden, bool Tijdelijk, DateOnly OntvangenOp, DateOnly Norm, bool Tijdig) : IGebeurtenis;
