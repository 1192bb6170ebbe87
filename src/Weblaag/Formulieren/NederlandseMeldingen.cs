using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Rotonde.Weblaag.Formulieren;

/// <summary>What the framework says about a field, in plain Dutch. The label stands beside it, so no sentence repeats the name.</summary>
internal sealed class NederlandseMeldingen : IValidationMetadataProvider
{
    private const string Verplicht = "Vul dit in.";

    public static void Zet(MvcOptions opties)
    {
        var zinnen = opties.ModelBindingMessageProvider;
        zinnen.SetValueMustNotBeNullAccessor(_ => Verplicht);
        zinnen.SetMissingBindRequiredValueAccessor(_ => Verplicht);
        zinnen.SetMissingKeyOrValueAccessor(() => Verplicht);
        zinnen.SetMissingRequestBodyRequiredValueAccessor(() => Verplicht);
        zinnen.SetAttemptedValueIsInvalidAccessor((_, _) => "Dit antwoord past hier niet.");
        zinnen.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Dit antwoord past hier niet.");
        zinnen.SetUnknownValueIsInvalidAccessor(_ => "Dit antwoord past hier niet.");
        zinnen.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Dit antwoord past hier niet.");
        zinnen.SetValueIsInvalidAccessor(_ => "Dit antwoord past hier niet.");
        zinnen.SetValueMustBeANumberAccessor(_ => "Vul een getal in.");
        zinnen.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
        opties.ModelMetadataDetailsProviders.Add(new NederlandseMeldingen());
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        // Non-nullable reference types count as required in MVC, with an English sentence; say it ourselves.
        foreach (var regel in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // MVC's own "required" of a non-nullable text accepts the empty one that stays when nothing is sent, as with radio buttons nobody chose.
            if (regel is RequiredAttribute vanzelf && !context.Attributes.Contains(vanzelf))
            {
                vanzelf.AllowEmptyStrings = false;
            }

            if (regel.ErrorMessage is null && regel.ErrorMessageResourceName is null)
            {
                regel.ErrorMessage = regel switch
                {
                    RequiredAttribute => Verplicht,
                    StringLengthAttribute { MinimumLength: > 0 } => "Gebruik {2} tot en met {1} tekens.",
                    StringLengthAttribute or MaxLengthAttribute => "Gebruik niet meer dan {1} tekens.",
                    MinLengthAttribute => "Gebruik minstens {1} tekens.",
                    RangeAttribute => "Kies een getal van {1} tot en met {2}.",
                    EmailAddressAttribute => "Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@voorbeeld.nl.",
                    PhoneAttribute => "Dit is geen telefoonnummer.",
                    RegularExpressionAttribute => "Dit antwoord past hier niet.",
                    _ => null,
                };
            }
        }
    }
}
